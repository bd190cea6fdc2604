import { figureFor, figureShapesBetween, renderFigure } from '@sitwell/content/figure';
import { useEffect, useRef, useState } from 'react';
import type { Exercise } from '../../app/library.ts';
import pictures from '../../drawings/ExercisePictures.module.css';
import { wayAt } from './sequence.ts';

const calm = '(prefers-reduced-motion: reduce)';

/** Whether somebody asked their device for less motion. */
export function useCalm(): boolean {
  const [is, setIs] = useState(() => window.matchMedia(calm).matches);
  useEffect(() => {
    const query = window.matchMedia(calm);
    const note = () => setIs(query.matches);
    query.addEventListener('change', note);
    return () => query.removeEventListener('change', note);
  }, []);
  return is;
}

/** The figure on its way from one pose to the next and back; still while it is paused, and for whoever wants less motion. */
export function MovingFigure({
  exercise,
  from,
  to,
  moving,
}: {
  readonly exercise: Exercise;
  readonly from: string | null;
  readonly to: string;
  readonly moving: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const seconds = useRef(0);
  const start = from === null ? undefined : exercise.poses[from];
  const end = exercise.poses[to];
  const title = exercise.pictures[to] ?? '';
  const moves = start !== undefined && end !== undefined && start.view === end.view && start.closeUp === end.closeUp;
  useEffect(() => {
    if (!moving || !moves || !start || !end) return;
    let last: number | undefined;
    let frame = requestAnimationFrame(function draw(at) {
      seconds.current += last === undefined ? 0 : (at - last) / 1000;
      last = at;
      if (box.current)
        box.current.innerHTML = renderFigure(figureShapesBetween(start, end, wayAt(seconds.current)), { title });
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [moving, moves, start, end, title]);
  if (end === undefined) return null;
  const still = figureFor(end, { title, ...(start === undefined ? {} : { from: start }) });
  // Drawn by our own content package from numbers; its one text, the title, is escaped there.
  return <div ref={box} lang={exercise.locale} className={pictures.pose} dangerouslySetInnerHTML={{ __html: still }} />;
}
