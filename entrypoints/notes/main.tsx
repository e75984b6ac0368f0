import { render } from 'preact';
import { TranslateProvider } from '../../components/translate.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { NotesPage } from './notes-page.tsx';

const translator = browserTranslator();
document.documentElement.lang = translator.locale;
document.documentElement.dir = translator.direction;
document.title = translator.t('notes.title');
const app = document.getElementById('app');
if (app)
  render(
    <TranslateProvider translator={translator}>
      <NotesPage />
    </TranslateProvider>,
    app,
  );
