import type { ReactNode } from 'react';
import { Desk, DeskChair, Ground, Keyboard, SideScreen } from './Furniture.tsx';
import { Clock } from './objects.tsx';
import { Small } from './people.tsx';
import { Sitter } from './Sitter.tsx';

/** A thing beside a clock: the pictures of all questions about time. */
export function beside(thing: ReactNode): ReactNode {
  return (
    <>
      {thing}
      <Clock x={300} y={150} r={62} hours={5} />
    </>
  );
}

/** The whole desk, drawn into a box of 400 by 300. */
export function side(more: ReactNode, chair: ReactNode = <DeskChair />, person: ReactNode = <Sitter />): ReactNode {
  return (
    <Small x={-28} y={6} scale={0.86}>
      <Ground />
      {chair}
      {person}
      <Desk />
      <SideScreen />
      <Keyboard />
      {more}
    </Small>
  );
}
