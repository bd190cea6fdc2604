import type { ReactNode } from 'react';
import { Desk, DeskChair, Ground, Keyboard, SideScreen } from './Furniture.tsx';
import { Arrow, Cup, FrontScreen, Glasses, Laptop, Phone, SideHand, TopHand, TopKeyboard } from './objects.tsx';
import { Bust, FrontSitter, LegLines, Small, Stander, WheelchairUser } from './people.tsx';
import { atEase } from './rig.ts';
import styles from './Scene.module.css';
import { Sitter } from './Sitter.tsx';
import { beside, side } from './sceneParts.tsx';

function seat(x: number, scale: number, person: ReactNode, chair: ReactNode): ReactNode {
  return (
    <Small key={x} x={x} y={48} scale={scale}>
      {chair}
      {person}
    </Small>
  );
}

/** The pictures of the questions on place, chair, screen and telephone. */
export const deskScenes: Readonly<Record<string, ReactNode>> = {
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
};
