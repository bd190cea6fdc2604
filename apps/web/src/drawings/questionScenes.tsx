import type { ReactNode } from 'react';
import { Desk, DeskChair, Ground, Keyboard, Plant, SideScreen } from './Furniture.tsx';
import {
  Arrow,
  Clock,
  Cup,
  DeskLamp,
  FrontScreen,
  Glasses,
  Laptop,
  Phone,
  SideHand,
  TopHand,
  TopKeyboard,
  TopMouse,
  WindowFrame,
} from './objects.tsx';
import { Bust, FrontSitter, LegLines, Small, Stander, WheelchairUser } from './people.tsx';
import { atEase } from './rig.ts';
import styles from './Scene.module.css';
import { Sitter } from './Sitter.tsx';

/** A thing beside a clock: the pictures of all questions about time. */
function beside(thing: ReactNode): ReactNode {
  return (
    <>
      {thing}
      <Clock x={300} y={150} r={62} hours={5} />
    </>
  );
}

/** The whole desk, drawn into a box of 400 by 300. */
function side(more: ReactNode, chair: ReactNode = <DeskChair />, person: ReactNode = <Sitter />): ReactNode {
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

function seat(x: number, scale: number, person: ReactNode, chair: ReactNode): ReactNode {
  return (
    <Small key={x} x={x} y={48} scale={scale}>
      {chair}
      {person}
    </Small>
  );
}

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

/** One picture for each question, by the id of its drawing. 400 wide, 300 high. */
export const questionScenes: Readonly<Record<string, ReactNode>> = {
  place: (
    <>
      <path className={styles.metal} strokeWidth="7" d="M24 190 H138 M40 190 V256 M122 190 V256" />
      <FrontScreen x={46} y={112} width={70} height={48} />
      <path
        d="M26 84 h112 M48 84 v-40 h22 v40 M80 84 v-56 h22 v56 M112 84 v-34 h18 v34"
        className={styles.ink}
        opacity="0.45"
      />
      <path d="M148 120 L206 70 L264 120 V256 H148Z" fill="none" className={styles.ink} opacity="0.45" />
      <path className={styles.metal} strokeWidth="7" d="M164 200 H248 M176 200 V256 M236 200 V256" />
      <Laptop x={182} y={158} width={50} />
      <path className={styles.metal} strokeWidth="7" d="M284 188 H376 M330 188 V252 M308 256 H352" />
      <Laptop x={296} y={150} width={46} />
      <Small x={362} y={176} scale={0.42}>
        <Cup x={-10} y={0} />
      </Small>
    </>
  ),
  usedMost: (
    <>
      <rect
        x="60"
        y="70"
        width="280"
        height="170"
        rx="14"
        className={styles.pale}
        stroke="var(--furniture)"
        strokeWidth="5"
      />
      <path d="M60 112 H340" stroke="var(--furniture)" strokeWidth="5" />
      <path d="M120 56 V86 M280 56 V86" className={styles.ink} />
      {[0, 1, 2, 3, 4].map((day) => (
        <g key={day} transform={`translate(${100 + day * 50} 176)`}>
          <circle r="19" className={day === 3 ? styles.pale : styles.solid} stroke="var(--accent)" strokeWidth="3" />
          {day !== 3 && (
            <path
              d="M-8 0 L-2 7 L9 -7"
              fill="none"
              stroke="var(--surface)"
              strokeWidth="4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          )}
        </g>
      ))}
    </>
  ),
  shared: (
    <>
      <Small x={-30} y={62} scale={0.66}>
        <DeskChair />
        <Sitter />
        <Desk />
        <SideScreen />
        <Keyboard />
        <Ground />
      </Small>
      <Small x={258} y={76} scale={0.62}>
        <Stander upperArm={10} forearm={20} />
      </Small>
      <Arrow from={[318, 66]} to={[132, 66]} both />
    </>
  ),
  sharedSetup: (
    <>
      <rect x="70" y="92" width="190" height="34" rx="17" className={styles.metalFill} />
      <path
        className={styles.metal}
        strokeWidth="16"
        d="M160 126 V216 M160 216 L84 250 M160 216 L236 250 M160 216 V256"
      />
      <path className={styles.mark} d="M176 150 L262 178" strokeWidth="9" />
      <Small x={352} y={196} scale={0.9}>
        <g transform="scale(-1 1)">
          <SideHand x={42} y={0} />
        </g>
      </Small>
      <Arrow from={[40, 150]} to={[40, 64]} both />
    </>
  ),
  seating: (
    <>
      <Small x={-34} y={62} scale={0.6}>
        <DeskChair />
      </Small>
      <path className={styles.metal} strokeWidth="8" d="M130 148 V256 M130 206 H180 V256" />
      <Small x={154} y={78} scale={0.56}>
        <path className={styles.metal} strokeWidth="9" d="M112 150 L118 252 H204 L236 318 M104 150 H84" />
        <circle cx="136" cy="270" r="52" fill="none" stroke="var(--furniture)" strokeWidth="9" />
        <circle cx="222" cy="312" r="15" fill="none" stroke="var(--furniture)" strokeWidth="8" />
      </Small>
      <Small x={262} y={82} scale={0.54}>
        <Stander upperArm={8} forearm={20} />
      </Small>
    </>
  ),
  wheelchairFit: (
    <Small x={-28} y={2} scale={0.86}>
      <Ground />
      <WheelchairUser />
      <Desk from={248} />
      <SideScreen />
      <Keyboard x={262} />
    </Small>
  ),
  standingFit: (
    <Small x={6} y={38} scale={0.78}>
      <Ground />
      <Stander />
      <Desk y={158} from={206} />
      <SideScreen y={30} foot={158} />
      <Keyboard x={222} y={151} />
      <path className={`${styles.mark} ${styles.dashed}`} d="M108 146 H262" />
    </Small>
  ),
  hands: (
    <>
      <TopKeyboard x={90} y={60} width={220} />
      <TopHand x={150} y={166} turn={8} />
      <TopHand x={250} y={166} turn={-8} right />
    </>
  ),
  computer: (
    <>
      <FrontScreen x={30} y={36} width={88} height={58} />
      <TopKeyboard x={44} y={126} width={60} />
      <FrontScreen x={150} y={36} width={88} height={58} />
      <Laptop x={258} y={56} width={58} />
      <TopKeyboard x={164} y={126} width={60} />
      <Laptop x={46} y={180} width={62} />
      <TopKeyboard x={46} y={240} width={62} />
      <Laptop x={160} y={192} width={82} />
      <g transform="translate(316 222) rotate(-8)">
        <rect x="-36" y="-46" width="72" height="92" rx="9" className={styles.dark} />
        <rect x="-29" y="-38" width="58" height="76" rx="3" className={styles.glass} />
      </g>
    </>
  ),
  portableTime: beside(<Laptop x={50} y={100} width={150} />),
  screens: (
    <>
      {[
        { x: 40, y: 24, screens: [[50, 16, 64, 0]] },
        {
          x: 224,
          y: 24,
          screens: [
            [40, 16, 60, 0],
            [104, 24, 40, 28],
          ],
        },
        {
          x: 40,
          y: 160,
          screens: [
            [88, 20, 52, 26],
            [22, 18, 46, 0],
          ],
        },
        {
          x: 224,
          y: 160,
          screens: [
            [14, 24, 54, -18],
            [72, 24, 54, 18],
          ],
        },
      ].map(({ x, y, screens }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <rect width="140" height="72" rx="8" className={styles.wood} stroke="none" />
          {screens.map(([sx = 0, sy = 0, width = 0, turn = 0]) => (
            <rect
              key={sx}
              x={sx}
              y={sy}
              width={width}
              height="11"
              rx="4"
              className={styles.dark}
              transform={`rotate(${turn} ${sx + width / 2} ${sy})`}
            />
          ))}
          <circle cx="70" cy="96" r="15" fill="var(--hair)" />
          <path d="M44 112 Q70 92 96 112" fill="none" stroke="var(--cloth)" strokeWidth="13" strokeLinecap="round" />
        </g>
      ))}
    </>
  ),
  deskHeight: (
    <>
      <rect x="70" y="120" width="230" height="16" rx="7" className={styles.wood} stroke="none" />
      <path className={styles.metal} strokeWidth="13" d="M112 138 V232 M258 138 V232" />
      <path className={styles.metal} strokeWidth="8" d="M84 240 H140 M230 240 H286" />
      <FrontScreen x={130} y={38} width={86} height={54} />
      <Arrow from={[346, 210]} to={[346, 86]} both />
    </>
  ),
  lenses: (
    <>
      <Glasses x={200} y={88} />
      <Glasses x={200} y={208} reading />
    </>
  ),

  seatHeight: side(<LegLines />),
  seatDepth: (
    <>
      <rect x="30" y="150" width="190" height="34" rx="16" className={styles.metalFill} />
      <path className={styles.metal} strokeWidth="12" d="M110 184 V270" />
      <path className={`${styles.limb} ${styles.legs}`} strokeWidth="50" d="M20 122 L282 122" />
      <path className={`${styles.limb} ${styles.legs}`} strokeWidth="42" d="M282 122 L278 276" />
      <g className={styles.hand} transform="translate(240 196)">
        <path d="M0 96 V34" strokeWidth="32" className={styles.sleeve} />
        <path d="M-11 44 L-11 -22 M0 40 L0 -28 M11 44 L11 -22" strokeWidth="10.5" />
        <path d="M0 50 V40" strokeWidth="34" />
      </g>
      <Arrow from={[222, 72]} to={[258, 72]} both />
    </>
  ),
  armrest: (
    <>
      <FrontSitter />
      <path className={`${styles.mark} ${styles.dashed}`} d="M156 118 V196 M244 118 V196" />
    </>
  ),
  backSupport: (
    <>
      {seat(-46, 0.56, <Sitter pose={{ ...atEase, upperArm: 16, forearm: 80 }} />, <DeskChair />)}
      {seat(
        50,
        0.56,
        <Sitter pose={{ ...atEase, trunk: 176, neck: 168, upperArm: 16, forearm: 80 }} />,
        <DeskChair lumbar={false} />,
      )}
      {seat(
        146,
        0.56,
        <Sitter pose={{ ...atEase, trunk: 156, neck: 156, head: 164, upperArm: 22, forearm: 84 }} />,
        <DeskChair />,
      )}
      {seat(
        240,
        0.56,
        <Sitter pose={{ ...atEase, upperArm: 16, forearm: 80 }} />,
        <path className={styles.metal} strokeWidth="10" d="M114 247 H206 M162 252 V318 M132 322 H192" />,
      )}
      <path className={styles.ground} d="M0 232 H400 V238 H0Z" opacity="0.6" />
      <path className={styles.mark} d="M22 150 q14 14 4 32" />
    </>
  ),
  chairTime: beside(
    <Small x={-42} y={-30} scale={0.9}>
      <DeskChair />
    </Small>,
  ),
  chairBase: (
    <>
      <path
        className={styles.metal}
        strokeWidth="14"
        d="M140 40 V176 M140 172 L48 222 M140 172 L232 222 M140 172 V226"
      />
      <g className={styles.metalFill}>
        <circle cx="46" cy="238" r="14" />
        <circle cx="140" cy="244" r="14" />
        <circle cx="234" cy="238" r="14" />
      </g>
      <path d="M276 250 L372 206 V250Z" className={styles.wood} stroke="none" />
      <path className={styles.mark} d="M282 226 L352 194" />
    </>
  ),

  monitor: side(<path className={`${styles.mark} ${styles.dashed}`} d="M196 72 L356 84" />),
  monitorTime: beside(<FrontScreen x={44} y={88} width={150} height={98} />),
  screenPicture: (
    <>
      <FrontScreen x={110} y={74} width={180} height={116} />
      <Arrow from={[336, 176]} to={[336, 84]} both />
      <path className={styles.mark} d="M92 96 Q66 132 92 168 M92 168 l-3 -16 M92 168 l-16 -3" />
      <path className={styles.mark} d="M160 254 Q200 276 240 254 M240 254 l-16 2 M240 254 l-5 15" />
    </>
  ),
  telephone: (
    <>
      <Bust x={108} y={110}>
        <path d="M-22 -4 Q-4 -40 18 -12" className={styles.ink} />
        <rect x="-8" y="-8" width="11" height="19" rx="5" className={styles.solid} />
        <path d="M-2 12 Q6 26 20 18" className={styles.mark} strokeWidth="2.5" />
      </Bust>
      <Bust x={256} y={130} />
      <path className={`${styles.limb} ${styles.clothFar}`} strokeWidth="26" d="M262 226 L318 232" />
      <path className={`${styles.limb} ${styles.skin}`} strokeWidth="18" d="M320 232 L356 214" />
      <Phone x={368} y={182} turn={14} />
    </>
  ),
  telephoneTime: beside(<Phone x={126} y={150} turn={-10} />),

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

/** Stands where a question has no picture of its own. */
export const anyScene: ReactNode = side(<Plant />);
