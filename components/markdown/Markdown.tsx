import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Block, parseMarkdown } from './blocks.ts';
import type { Inline } from './inline.ts';

export interface MarkdownProps {
  readonly text: string;
}

/** A note's Markdown as elements. Text is only ever text: there is no HTML in it, and no link but to the web. */
export function Markdown({ text }: MarkdownProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return <div class="markdown">{blocks.map((block, key) => drawBlock(block, key, 'auto'))}</div>;
}

/** @param dir of a block that stands in no other: a block goes as the first of its words goes, and all in it with it. */
function drawBlock(block: Block, key: number, dir?: 'auto'): ComponentChild {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} dir={dir}>
          {block.children.map(drawInline)}
        </p>
      );
    case 'code':
      return (
        <pre key={key} dir={dir}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return (
        <blockquote key={key} dir={dir}>
          {block.children.map((child, i) => drawBlock(child, i))}
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{item.map(drawInline)}</li>);
      return block.start === null ? (
        <ul key={key} dir={dir}>
          {items}
        </ul>
      ) : (
        <ol key={key} dir={dir} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

function drawInline(piece: Inline, key: number): ComponentChild {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return (
        <code key={key}>
          <bdi>{piece.text}</bdi>
        </code>
      );
    case 'strong':
      return <strong key={key}>{piece.children.map(drawInline)}</strong>;
    case 'emphasis':
      return <em key={key}>{piece.children.map(drawInline)}</em>;
    case 'link':
      return (
        // The words may say another address than the one that is opened: it is told when the pointer rests there.
        <a key={key} href={piece.href} title={piece.href} target="_blank" rel="noopener noreferrer">
          {piece.children.map(drawInline)}
        </a>
      );
    case 'break':
      return <br key={key} />;
  }
}
