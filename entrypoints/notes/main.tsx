import { mountPage } from '../../components/mount-page.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import { NotesPage } from './notes-page.tsx';

mountPage(browserTranslator(), 'notes.title', <NotesPage />);
