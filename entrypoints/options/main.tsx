import { mountPage } from '../../components/mount-page.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { OptionsPage } from './options-page.tsx';

mountPage(browserTranslator(), 'options.title', <OptionsPage />);
