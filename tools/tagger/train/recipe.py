"""
`npm run train-tagger -- DATA WORK`: the whole way from the data folder to `assets/public/tagger.bin`, two processes at a
time. Seeded. The last step is done twice: with the mirror and ANERcorp's last tenth set aside, to measure and to calibrate, and
with everything, to ship. What a step has written is not written again: a recipe that was stopped goes on.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SHIPPED = ROOT / "assets/public/tagger.bin"
WITNESS = ROOT / "test/fixtures/tagger-witness.bin"
TEACHERS = {"a": ["--seed", "11"], "b": ["--seed", "12"], "c": ["--seed", "13", "--drop", "0.5"], "d": ["--seed", "14"]}
TEACHER = ["--hidden", "128", "--epochs", "6"]
STUDENT = ["--hidden", "80", "--epochs", "7", "--drop", "0.25", "--seed", "21"]
VECTORS = "-dim 64 -epoch 3 -minCount 4 -minn 3 -maxn 4 -bucket 200000 -ws 4 -lr 0.08 -thread 2".split()
# Of the raw articles, one in so many is labelled for the student.
SILVER = {"ant": "1", "khaleej": "9"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path, help="the folder that data/README.md describes")
    parser.add_argument("work", type=Path, help="an empty folder of some 300 MB")
    options = parser.parse_args()
    work = options.work
    began = time.time()
    together([step(work / "pieces.bin", ["npx", "tsx", "tools/tagger/features.ts", options.data, work])])
    if not (work / "raw.txt").exists():
        write_text(work)
    together([step(work / "vectors.vec", ["fasttext", "skipgram", "-input", work / "raw.txt", "-output", work / "vectors", *VECTORS])])
    together([
        step(work / "teacher.start.pt", python("pretrain.py", work, work / "teacher.start.pt", "--hidden", "128", "--seed", "5")),
        step(work / "student.start.pt", python("pretrain.py", work, work / "student.start.pt", "--hidden", "80", "--seed", "6")),
    ])
    teachers = {key: work / f"teacher-{key}.pt" for key in TEACHERS}
    together([
        step(path, python("fit.py", work, path, "--start", work / "teacher.start.pt", *TEACHER, *TEACHERS[key]))
        for key, path in teachers.items()
    ])
    together([
        step(work / f"{corpus}.silver.anercorp", python("silver.py", work, corpus, *teachers.values(), "--every", every))
        for corpus, every in SILVER.items()
    ])
    student = [*STUDENT, "--start", work / "student.start.pt", "--silver"]
    together([
        step(work / "measured.pt", python("fit.py", work, work / "measured.pt", *student)),
        step(work / "shipped.pt", python("fit.py", work, work / "shipped.pt", *student, "--all")),
    ])
    together([python("export.py", work, work / "shipped.pt", SHIPPED, "--calibrate-by", work / "measured.pt", "--witness", WITNESS)])
    print(f"{(time.time() - began) / 60:.0f} minutes")


def step(output: Path, command):
    """The command, or nothing where its output is there."""
    return None if output.exists() else command


def python(script, *arguments):
    return [sys.executable, str(HERE / script), *map(str, arguments)]


def together(commands, most=2):
    """Runs them, so many at a time; one that fails ends the recipe."""
    waiting, running = [command for command in commands if command], []
    while waiting or running:
        while waiting and len(running) < most:
            command = waiting.pop(0)
            print("$", *command, flush=True)
            running.append(subprocess.Popen([str(part) for part in command], cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"}))
        for process in running:
            if process.poll() not in (None, 0):
                raise SystemExit(f"failed: {process.args}")
        running = [process for process in running if process.poll() is None]
        time.sleep(1)


def write_text(work: Path):
    """The raw news as spellings, an article a line."""
    import numpy as np

    from corpus import Corpus

    types = (work / "types.txt").read_text("utf8").split("\n")
    with open(work / "raw.txt", "w", encoding="utf8") as out:
        for name in SILVER:
            corpus, start = Corpus(work, name), 0
            for end in corpus.ends:
                out.write(" ".join(types[i] or "_" for i in corpus.words[start:end]) + "\n")
                start = end


if __name__ == "__main__":
    main()
