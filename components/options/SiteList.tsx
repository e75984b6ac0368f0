import { isolated } from '../format.ts';
import { useTranslate } from '../translate.tsx';

export interface SiteListProps {
  /** Host names on which Hamish is off. */
  readonly hosts: readonly string[];
  readonly onSwitchOn: (host: string) => void;
}

/** The sites on which the reader has switched Hamish off. */
export function SiteList({ hosts, onSwitchOn }: SiteListProps) {
  const { t } = useTranslate();
  if (hosts.length === 0) return <p class="empty">{t('sites.none')}</p>;
  return (
    <ul class="rows">
      {hosts.map((host) => (
        <li key={host}>
          <span class="row-name host">
            <bdi>{host}</bdi>
          </span>
          <button
            type="button"
            class="link"
            aria-label={t('sites.switchOnOne', isolated(host))}
            onClick={() => onSwitchOn(host)}
          >
            {t('sites.switchOn')}
          </button>
        </li>
      ))}
    </ul>
  );
}
