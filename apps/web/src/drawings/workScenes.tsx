import type { ReactNode } from 'react';
import { DeskChair } from './Furniture.tsx';
import {
  Arrow,
  Clock,
  Cup,
  DeskLamp,
  FrontScreen,
  SideHand,
  TopHand,
  TopKeyboard,
  TopMouse,
  WindowFrame,
} from './objects.tsx';
import { Small, Stander } from './people.tsx';
import { atEase } from './rig.ts';
import styles from './Scene.module.css';
import { Sitter } from './Sitter.tsx';
import { beside, side } from './sceneParts.tsx';

const tableTop = <rect x="28" y="40" width="344" height="190" rx="14" className={styles.wood} stroke="none" />;

/** Signs of an eye chart: x, y, height, turn. Shapes and no letters, which would be too small to read on purpose. */
const optotypes = [
  [200, 68, 52, 0],
  [172, 128, 34, 90],
  [228, 128, 34, 0],
  [158, 176, 24, 180],
  [200, 176, 24, 270],
  [242, 176, 24, 90],
  [152, 214, 16, 0],
  [184, 214, 16, 90],
  [216, 214, 16, 180],
  [248, 214, 16, 0],
  [152, 246, 11, 270],
  [176, 246, 11, 0],
  [200, 246, 11, 90],
  [224, 246, 11, 180],
  [248, 246, 11, 0],
] as const;

/** The pictures of the questions on mouse and keyboard, room and work. */
export const workScenes: Readonly<Record<string, ReactNode>> = {
  mouse: (
    <>
      {tableTop}
      <TopKeyboard x={112} y={124} width={150} />
      <TopMouse x={296} y={150} />
      <TopMouse x={340} y={72} marked />
      <path className={`${styles.mark} ${styles.dashed}`} d="M296 252 V182" />
      <path className={`${styles.mark} ${styles.dashed}`} d="M302 246 L336 100" />
      <circle cx="200" cy="276" r="26" fill="var(--hair)" />
      <path d="M108 292 Q200 244 292 292" fill="none" stroke="var(--cloth)" strokeWidth="26" strokeLinecap="round" />
    </>
  ),
  mouseTime: beside(
    <Small x={126} y={150} scale={2.4}>
      <TopMouse x={0} y={0} />
    </Small>,
  ),
  keyboard: (
    <>
      <path d="M30 132 H370 M30 272 H370" stroke="var(--wood)" strokeWidth="12" strokeLinecap="round" />
      <path d="M196 122 H318" stroke="var(--screen-body)" strokeWidth="13" strokeLinecap="round" />
      <path d="M196 262 L318 244" stroke="var(--screen-body)" strokeWidth="13" strokeLinecap="round" />
      <SideHand x={190} y={88} />
      <path className={`${styles.mark} ${styles.dashed}`} d="M74 62 H262" />
      <SideHand x={190} y={238} bend={32} />
      <path className={styles.mark} d="M120 206 H186 L238 172" />
    </>
  ),
  keyboardTime: beside(<TopKeyboard x={38} y={118} width={178} />),
  keyboardKeys: (
    <>
      {tableTop}
      <TopKeyboard x={90} y={64} width={220} />
      <Arrow from={[200, 222]} to={[200, 152]} both />
      <TopHand x={122} y={214} turn={6} />
      <TopHand x={278} y={214} turn={-6} right />
    </>
  ),
  oneHandFit: (
    <>
      {tableTop}
      <TopKeyboard x={52} y={92} width={180} />
      <TopHand x={300} y={170} turn={-4} right />
      <TopMouse x={266} y={96} marked />
    </>
  ),

  deskSurface: (
    <>
      {tableTop}
      <rect x="142" y="52" width="116" height="13" rx="5" className={styles.dark} />
      <TopKeyboard x={130} y={142} width={140} />
      <TopMouse x={300} y={168} />
      <rect x="52" y="78" width="58" height="78" rx="3" className={styles.pale} transform="rotate(-6 80 116)" />
      <path d="M62 100 h38 M62 116 h38 M62 132 h24" className={styles.textLine} transform="rotate(-6 80 116)" />
      <circle cx="330" cy="84" r="20" className={styles.solid} />
      <Arrow from={[120, 264]} to={[280, 264]} both />
    </>
  ),
  light: (
    <>
      <WindowFrame x={34} y={30} />
      <path d="M40 246 H370" stroke="var(--wood)" strokeWidth="13" strokeLinecap="round" />
      <FrontScreen x={160} y={128} width={108} height={74} />
      <DeskLamp x={314} y={238} />
    </>
  ),
  surroundings: (
    <>
      <path d="M50 246 H350" stroke="var(--wood)" strokeWidth="13" strokeLinecap="round" />
      <FrontScreen x={146} y={132} width={108} height={74} />
      <g className={styles.mark}>
        <path d="M56 78 h12 l18 -16 v52 l-18 -16 h-12z" />
        <path d="M98 74 q10 14 0 28 M110 64 q18 24 0 48" />
      </g>
      <path className={styles.mark} d="M194 100 V44 a9 9 0 0 1 18 0 V100 a16 16 0 1 1 -18 0 M203 62 V106" />
      <path
        className={styles.mark}
        d="M322 44 C340 72 350 84 350 98 a28 28 0 0 1 -56 0 C294 84 304 72 322 44Z M300 62 L346 122"
      />
    </>
  ),

  software: (
    <>
      <FrontScreen x={70} y={40} width={260} height={170} lines={false} />
      <rect
        x="96"
        y="66"
        width="180"
        height="116"
        rx="7"
        className={styles.pale}
        stroke="var(--furniture)"
        strokeWidth="3"
      />
      <path d="M96 90 H276" stroke="var(--furniture)" strokeWidth="3" />
      <g className={styles.solid}>
        <circle cx="110" cy="78" r="4.5" />
        <circle cx="124" cy="78" r="4.5" />
      </g>
      <path className={styles.textLine} d="M112 110 H250 M112 130 H230 M112 150 H188" />
      <rect x="214" y="146" width="48" height="22" rx="8" className={styles.solid} />
    </>
  ),
  workPace: (
    <>
      <rect
        x="70"
        y="40"
        width="180"
        height="220"
        rx="14"
        className={styles.pale}
        stroke="var(--furniture)"
        strokeWidth="5"
      />
      {[84, 134, 184, 230].map((y, index) => (
        <g key={y}>
          <rect
            x="94"
            y={y - 13}
            width="26"
            height="26"
            rx="6"
            className={index < 2 ? styles.solid : styles.pale}
            stroke="var(--accent)"
            strokeWidth="3"
          />
          {index < 2 && (
            <path
              d={`M101 ${y} l5 6 l9 -11`}
              fill="none"
              stroke="var(--surface)"
              strokeWidth="4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          )}
          <path className={styles.textLine} d={`M138 ${y} H${index % 2 ? 206 : 224}`} />
        </g>
      ))}
      <path className={styles.mark} d="M276 134 Q322 134 322 184 Q322 230 280 230 M280 230 l14 -10 M280 230 l14 10" />
      <path className={styles.mark} d="M276 104 Q336 96 342 60 M342 60 l-13 10 M342 60 l6 15" />
    </>
  ),
  breaks: (
    <>
      <Clock x={134} y={150} r={82} hours={10} />
      <Cup x={292} y={196} />
    </>
  ),
  training: (
    <>
      <Small x={-40} y={44} scale={0.72}>
        <DeskChair />
        <Sitter pose={{ ...atEase, upperArm: 18, forearm: 78, neck: 170 }} />
      </Small>
      <g transform="translate(388 60) scale(-0.68 0.68)">
        <Stander upperArm={52} forearm={74} />
      </g>
    </>
  ),
  seeScreen: side(
    <path className={`${styles.mark} ${styles.dashed}`} d="M262 104 L352 116" />,
    <DeskChair />,
    <Sitter pose={{ ...atEase, trunk: 152, neck: 132, head: 142, upperArm: 6, forearm: 78 }} />,
  ),
  eyeTest: (
    <>
      <rect
        x="120"
        y="24"
        width="160"
        height="252"
        rx="12"
        className={styles.pale}
        stroke="var(--furniture)"
        strokeWidth="5"
      />
      {optotypes.map(([x, y, size, turn]) => (
        <path
          key={`${x} ${y}`}
          className={styles.inkFill}
          d="M0 0 H5 V1 H1 V2 H5 V3 H1 V4 H5 V5 H0Z"
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${size / 5}) translate(-2.5 -2.5)`}
        />
      ))}
    </>
  ),
};
