import { render } from 'preact';
import { TranslateProvider } from '../../components/translate.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { PopupPage } from './popup-page.tsx';

const translator = browserTranslator();
document.documentElement.lang = translator.locale;
document.documentElement.dir = translator.direction;
const app = document.getElementById('app');
if (app)
  render(
    <TranslateProvider translator={translator}>
      <PopupPage />
    </TranslateProvider>,
    app,
  );
