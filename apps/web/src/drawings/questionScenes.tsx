import type { ReactNode } from 'react';
import { deskScenes } from './deskScenes.tsx';
import { Plant } from './Furniture.tsx';
import { side } from './sceneParts.tsx';
import { workScenes } from './workScenes.tsx';

/** One picture for each question, by the id of its drawing. 400 wide, 300 high. */
export const questionScenes: Readonly<Record<string, ReactNode>> = { ...deskScenes, ...workScenes };

/** Stands where a question has no picture of its own. */
export const anyScene: ReactNode = side(<Plant />);
