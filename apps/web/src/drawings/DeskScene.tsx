import { Desk, DeskChair, Ground, Keyboard, Plant, SideScreen } from './Furniture.tsx';
import styles from './Scene.module.css';
import { Sitter } from './Sitter.tsx';

/** The picture of the start page: somebody at ease at a desk. Decoration. */
export function DeskScene({ ground = true }: { readonly ground?: boolean }) {
  return (
    <svg viewBox="40 0 440 360" aria-hidden="true" focusable="false">
      <rect x="40" width="440" height="360" fill="var(--tint)" />
      <circle cx="330" cy="120" r="118" fill="var(--surface)" opacity="0.75" />
      <path d="M262 42 h136 v70 h-136z" fill="none" />
      {ground && <Ground />}
      <Plant />
      <DeskChair />
      <Sitter />
      <Desk />
      <SideScreen />
      <Keyboard />
      <path className={`${styles.mark} ${styles.dashed}`} d="M196 70 L354 108" />
    </svg>
  );
}
