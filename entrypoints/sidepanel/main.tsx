import { mountPage } from '../../components/mount-page.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { NotesPage } from '../notes/notes-page.tsx';
import { useArticleBeside } from './article-beside.ts';

/** The page of notes beside an article: it can be narrowed to the notes of the tab in view. */
function SidePanel() {
  return <NotesPage article={useArticleBeside()} />;
}

mountPage(browserTranslator(), 'notes.title', <SidePanel />);
