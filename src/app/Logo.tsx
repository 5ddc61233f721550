import styles from './Header.module.css';

export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M8.5 11h10.75a4.75 4.75 0 0 1 0 9.5H10m3.5-3.75L9.75 20.5l3.75 3.75" />
    </svg>
  );
}
