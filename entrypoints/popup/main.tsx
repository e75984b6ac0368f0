import { mountPage } from '../../components/mount-page.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { PopupPage } from './popup-page.tsx';

mountPage(browserTranslator(), 'extension.name', <PopupPage />);
