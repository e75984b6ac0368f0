import { useEffect, useState } from 'preact/hooks';
import { Card } from '../../components/Card.tsx';
import { EntityFacts } from '../../components/EntityFacts.tsx';
import { FigureFacts } from '../../components/FigureFacts.tsx';
import { Floating } from '../../components/Floating.tsx';
import { isolated } from '../../components/format.ts';
import { NamingCard } from '../../components/NamingCard.tsx';
import { NoteEditor, type NoteText } from '../../components/NoteEditor.tsx';
import { SelectionButtons } from '../../components/SelectionButtons.tsx';
import { Messages, Toast } from '../../components/Toast.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { sentenceAround } from '../../lib/arabic/sentence.ts';
import type { Verdict } from '../../lib/corrections/correction.ts';
import type { Corrected } from '../../lib/messages.ts';
import { type Note, quoteOf } from '../../lib/notes/note.ts';
import type { Unsaved } from '../../lib/notes/unsaved.ts';
import type { Reading } from './reading.ts';
import type { CardView, EditorView, Passage, ToastView, View } from './view.ts';

/** What the reader can do in the margin. */
export interface MarginActions {
  readonly reading: () => Reading | undefined;
  /** The article's. */
  readonly title: () => string;
  readonly knownTags: () => Promise<readonly string[]>;
  readonly step: (by: 1 | -1) => void;
  readonly addNote: () => void;
  readonly editNote: (note: Note) => void;
  readonly saveNote: (text: NoteText) => void;
  readonly removeNote: (note: Note) => void;
  readonly restoreNote: (note: Note) => void;
  readonly siteOff: () => void;
  readonly siteOn: (host: string) => void;
  readonly close: () => void;
  /** The reader typed in the editor. */
  readonly typed: (text: NoteText) => void;
  /** The reader gives up what stands in the editor. */
  readonly giveUp: () => void;
  readonly goOn: (unsaved: Unsaved) => void;
  readonly confirmNote: (note: Note, isSame: boolean) => void;
  readonly attach: () => void;
  readonly stopAttaching: () => void;
  readonly writeOnSelection: () => void;
  readonly nameSelection: () => void;
  readonly correct: (surface: string, verdict: Verdict) => void;
  readonly takeBack: (corrected: Corrected) => void;
}

export interface MarginAppProps {
  readonly view: View;
  readonly actions: MarginActions;
}

export function MarginApp({ view, actions }: MarginAppProps) {
  const { card, editor, naming, selection, attaching, toast } = view;
  return (
    <>
      {card && (
        <Floating anchor={card.anchor}>
          <MarkCard card={card} actions={actions} />
        </Floating>
      )}
      {editor && (
        <Floating anchor={editor.anchor}>
          <PassageEditor key={editor.passage.id} editor={editor} actions={actions} />
        </Floating>
      )}
      {naming && (
        <Floating anchor={naming.anchor}>
          <NamingCard
            name={naming.surface}
            onChoose={(verdict) => actions.correct(naming.surface, verdict)}
            onClose={actions.close}
          />
        </Floating>
      )}
      {selection && !editor && (
        <Floating anchor={selection.anchor} placement="top-end">
          <SelectionButtons
            onWrite={actions.writeOnSelection}
            onAttach={attaching && actions.attach}
            onName={selection.isName ? actions.nameSelection : undefined}
          />
        </Floating>
      )}
      <Messages>
        {attaching && <AttachHint note={attaching} onStop={actions.stopAttaching} />}
        {toast && <Message toast={toast} actions={actions} />}
      </Messages>
    </>
  );
}

interface PassageEditorProps {
  readonly editor: EditorView;
  readonly actions: MarginActions;
}

function PassageEditor({ editor, actions }: PassageEditorProps) {
  const { passage, note, text, saving, failure } = editor;
  const [knownTags, setKnownTags] = useState<readonly string[]>([]);
  // Without them the reader writes tags by hand.
  useEffect(() => void actions.knownTags().then(setKnownTags, () => undefined), [actions]);
  return (
    <NoteEditor
      quote={quoteOf(passage) ?? actions.title()}
      note={note}
      text={text}
      knownTags={knownTags}
      nameHere={note ? undefined : nameIn(passage)}
      saving={saving}
      failure={failure}
      onText={actions.typed}
      onSave={actions.saveNote}
      onCancel={actions.giveUp}
      onDelete={note && (() => actions.removeNote(note))}
    />
  );
}

/** The name that the whole passage is; undefined where it is none. */
const nameIn = ({ subject }: Passage): string | undefined =>
  subject && subject.type !== 'figure' ? subject.name : undefined;

/** The most of a quote that a line has room for, UTF-16 units. */
const SHORT_QUOTE = 60;

function AttachHint({ note, onStop }: { readonly note: Note; readonly onStop: () => void }) {
  const { t } = useTranslate();
  const quote = quoteOf(note) ?? '';
  const short = quote.length > SHORT_QUOTE ? `${quote.slice(0, SHORT_QUOTE)}…` : quote;
  return (
    <Toast
      text={t('toast.attach', isolated(short))}
      action={{ label: t('editor.cancel'), run: onStop }}
    />
  );
}

function MarkCard({ card, actions }: { readonly card: CardView; readonly actions: MarginActions }) {
  const reading = actions.reading();
  if (!reading) return null;
  const { mark } = card;
  const places = reading.occurrences(mark);
  const title = reading.text.slice(mark.start, mark.end);
  const isName = mark.kind === 'annotation' && mark.annotation.type !== 'figure';
  return (
    <Card
      key={title}
      title={title}
      category={mark.kind === 'note' ? undefined : mark.annotation.type}
      focused={card.focused}
      notes={reading.notesOn(mark)}
      position={{ index: places.indexOf(mark) + 1, count: places.length }}
      onStep={actions.step}
      onAddNote={actions.addNote}
      onEditNote={actions.editNote}
      onConfirmNote={actions.confirmNote}
      onCorrect={isName ? (verdict) => actions.correct(title, verdict) : undefined}
      onSiteOff={actions.siteOff}
      onClose={actions.close}
    >
      <Facts card={card} reading={reading} />
    </Card>
  );
}

function Facts({ card, reading }: { readonly card: CardView; readonly reading: Reading }) {
  const { mark, country } = card;
  if (mark.kind === 'note') return null;
  const { annotation } = mark;
  if (annotation.type === 'figure') {
    const { start, end } = sentenceAround(reading.text, mark.start, mark.end);
    return (
      <FigureFacts
        figure={annotation}
        sentence={reading.text.slice(start, end)}
        place={{ start: mark.start - start, end: mark.end - start }}
      />
    );
  }
  const entity = reading.entityOf(mark);
  return entity ? (
    <EntityFacts
      entity={entity}
      title={reading.text.slice(mark.start, mark.end)}
      confidence={annotation.confidence}
      country={country}
    />
  ) : null;
}

function Message({
  toast,
  actions,
}: {
  readonly toast: ToastView;
  readonly actions: MarginActions;
}) {
  const { t } = useTranslate();
  switch (toast.kind) {
    case 'saved':
      return <Toast text={t('toast.saved')} />;
    case 'conflict':
      return <Toast text={t('toast.conflict')} />;
    case 'removed':
      return (
        <Toast
          text={t('toast.removed')}
          action={{ label: t('toast.undo'), run: () => actions.restoreNote(toast.note) }}
        />
      );
    case 'siteOff':
      return (
        <Toast
          text={t('toast.siteOff', toast.host)}
          action={{ label: t('toast.undo'), run: () => actions.siteOn(toast.host) }}
        />
      );
    case 'corrected': {
      const { now } = toast.corrected;
      const name = isolated(now.surface);
      return (
        <Toast
          text={
            now.action === 'hide'
              ? t('toast.hidden', name)
              : t('toast.named', name, t(`category.${now.type}`))
          }
          action={{ label: t('toast.undo'), run: () => actions.takeBack(toast.corrected) }}
        />
      );
    }
    case 'unsaved':
      return (
        <Toast
          text={t('toast.unsaved')}
          action={{ label: t('toast.goOn'), run: () => actions.goOn(toast.unsaved) }}
        />
      );
    case 'noSelection':
    case 'noName':
    case 'attached':
    case 'detached':
      return <Toast text={t(`toast.${toast.kind}`)} />;
    case 'failure':
      return <Toast text={t(`error.${toast.code}`)} />;
  }
}
