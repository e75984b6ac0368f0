import { decodeAfter } from '../front-coding.ts';
import type { Chain } from './crf.ts';

/** Whose types and boundaries a reading follows: ours, or the narrower ones of the ANERcorp corpus. */
export const GUIDELINES = ['hamish', 'anercorp'] as const;
export type Guidelines = (typeof GUIDELINES)[number];

/** The bytes are not a tagger's, of another version, or cut short. */
export class TaggerModelError extends Error {
  override readonly name = 'TaggerModelError';
}

/** A table of vectors in 8 bits: the value of a cell is cell × its row's scale. */
export interface VectorTable {
  readonly cells: Int8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

/** What one guideline adds to the shared network. */
interface Head {
  /** Hidden × `EMISSIONS`, row-major, of which the first `chain.size` columns are used. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly chain: Chain;
  /** Where a name's probability p lies on the scale of observed precision: sigmoid(slope × logit(p) + shift). */
  readonly calibration: { readonly slope: number; readonly shift: number };
}

/** The weights of one direction of the LSTM, gates in the order input, forget, cell, output. */
export interface Direction {
  /** Input × 4 hidden. */
  readonly input: Float32Array;
  /** Hidden × 4 hidden. */
  readonly recurrent: Float32Array;
  readonly bias: Float32Array;
}

export interface TaggerModel {
  readonly hidden: number;
  /** Numbers in a token's input: word, pieces, then each feature. */
  readonly inputs: number;
  /** Spelling → row of `words`; row 0 is for all others. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: VectorTable;
  readonly pieces: VectorTable;
  /** A table for each feature, in the order of `FEATURES` and then how the word is known. */
  readonly features: readonly { readonly cells: Float32Array; readonly width: number }[];
  readonly forwards: Direction;
  readonly backwards: Direction;
  readonly heads: Readonly<Record<Guidelines, Head>>;
}

/** The file's first line; then a line of JSON (`Header`), then the sections, each beginning at a multiple of 4 bytes. */
const MODEL_HEADER = 'hamish-tagger 1';
/** Columns of a head's weights: the tags, filled up to what the kernel takes at a time. */
export const EMISSIONS = 16;

type Section =
  | { readonly name: string; readonly type: 'text' | 'i8' | 'f32'; readonly bytes: number }
  | {
      readonly name: string;
      readonly type: 'i16' | 'u8';
      readonly bytes: number;
      readonly scale: number;
    };

interface Header {
  readonly hidden: number;
  readonly words: number;
  readonly pieces: number;
  readonly features: readonly number[];
  readonly tags: number;
  readonly calibration: Readonly<Record<Guidelines, { slope: number; shift: number }>>;
  readonly sections: readonly Section[];
}

/**
 * Reads a tagger that `tools/tagger` has trained.
 * @throws TaggerModelError where the bytes are no such file.
 */
export function readTagger(buffer: ArrayBuffer): TaggerModel {
  const { header, sections } = openFile(buffer);
  const f32 = (name: string) => floats(sections, name);
  const direction = (name: string): Direction => ({
    input: f32(`${name}.input`),
    recurrent: f32(`${name}.recurrent`),
    bias: f32(`${name}.bias`),
  });
  const head = (name: Guidelines): Head => ({
    weights: f32(`${name}.weights`),
    bias: f32(`${name}.bias`),
    chain: {
      size: header.tags,
      start: f32(`${name}.start`),
      transitions: f32(`${name}.transitions`),
      end: f32(`${name}.end`),
    },
    calibration: header.calibration[name],
  });
  return {
    hidden: header.hidden,
    inputs: header.words + header.pieces + header.features.reduce((sum, n) => sum + n, 0),
    vocabulary: readVocabulary(sections),
    words: vectors(sections, 'words', header.words),
    pieces: vectors(sections, 'pieces', header.pieces),
    features: header.features.map((width, i) => ({ cells: f32(`feature.${i}`), width })),
    forwards: direction('forwards'),
    backwards: direction('backwards'),
    heads: { hamish: head('hamish'), anercorp: head('anercorp') },
  };
}

type Sections = ReadonlyMap<string, { readonly section: Section; readonly bytes: ArrayBuffer }>;

function openFile(buffer: ArrayBuffer): { header: Header; sections: Sections } {
  const bytes = new Uint8Array(buffer);
  const first = bytes.indexOf(0x0a);
  const second = bytes.indexOf(0x0a, first + 1);
  const decode = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  if (first < 0 || decode(0, first) !== MODEL_HEADER)
    throw new TaggerModelError(`expected «${MODEL_HEADER}»`);
  let header: Header;
  try {
    header = JSON.parse(decode(first + 1, second));
  } catch (error) {
    throw new TaggerModelError('the header is no JSON', { cause: error });
  }
  const sections = new Map<string, { section: Section; bytes: ArrayBuffer }>();
  let at = align(second + 1);
  for (const section of header.sections) {
    if (at + section.bytes > buffer.byteLength)
      throw new TaggerModelError(`cut short at «${section.name}»`);
    sections.set(section.name, { section, bytes: buffer.slice(at, at + section.bytes) });
    at = align(at + section.bytes);
  }
  return { header, sections };
}

const align = (offset: number): number => Math.ceil(offset / 4) * 4;

function take(sections: Sections, name: string) {
  const found = sections.get(name);
  if (!found) throw new TaggerModelError(`no section «${name}»`);
  return found;
}

function floats(sections: Sections, name: string): Float32Array {
  const { section, bytes } = take(sections, name);
  if (section.type === 'f32') return new Float32Array(bytes);
  if (section.type === 'i16')
    return Float32Array.from(new Int16Array(bytes), (n) => n * section.scale);
  if (section.type === 'u8')
    return Float32Array.from(new Uint8Array(bytes), (n) => n * section.scale);
  throw new TaggerModelError(`«${name}» holds no numbers`);
}

function vectors(sections: Sections, name: string, width: number): VectorTable {
  return {
    cells: new Int8Array(take(sections, name).bytes),
    scales: floats(sections, `${name}.scales`),
    width,
  };
}

function readVocabulary(sections: Sections): ReadonlyMap<string, number> {
  const vocabulary = new Map<string, number>();
  let word = '';
  for (const code of new TextDecoder().decode(take(sections, 'vocabulary').bytes).split(' ')) {
    const next = decodeAfter(word, code);
    if (next === undefined) throw new TaggerModelError(`«${code}» decodes to no word`);
    word = next;
    vocabulary.set(word, vocabulary.size + 1);
  }
  return vocabulary;
}
