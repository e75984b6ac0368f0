import { render } from 'preact';
import { TranslateProvider } from '../../components/translate.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { NotesPage } from '../notes/notes-page.tsx';
import { useArticleBeside } from './article-beside.ts';

/** The page of notes beside an article: it can be narrowed to the notes of the tab in view. */
function SidePanel() {
  return <NotesPage article={useArticleBeside()} />;
}

const translator = browserTranslator();
document.documentElement.lang = translator.locale;
document.documentElement.dir = translator.direction;
document.title = translator.t('notes.title');
const app = document.getElementById('app');
if (app)
  render(
    <TranslateProvider translator={translator}>
      <SidePanel />
    </TranslateProvider>,
    app,
  );
