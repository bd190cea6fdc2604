import { z } from 'zod';

/**
 * Joint angles in degrees. The limbs' first segments (shoulder, hip) and the trunk are measured from the vertical, so that
 * leaning the trunk does not move a foot; the rest is measured from the segment before it. Zero is standing with the arms
 * hanging. In the side view, which looks to the right, positive is forwards (for the knee: heel towards the seat). In the
 * front view positive is outwards for limbs and towards the figure's own left for trunk, neck and head.
 */
export const jointNames = [
  'trunk',
  'upperBack',
  'neck',
  'head',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  /** Per cent of the head's width: forwards in the side view. */
  'headSlide',
  /** Per cent: how far the face (front view) or the chest looks round, positive to the figure's left. */
  'headTurn',
  'trunkTurn',
  /** Per cent of a full shrug. */
  'leftShrug',
  'rightShrug',
  /** Per cent: shoulder blades drawn together (side view: shoulders back). */
  'shouldersBack',
  /** Per cent of a closed fist; only seen in the hand's close-up. */
  'fist',
  /** Per cent of a deep breath: the chest is drawn wider. */
  'breath',
  /** Per cent closed. */
  'eyesClosed',
] as const;

export const bases = ['seated', 'standing', 'lyingOnBack', 'lyingOnFront', 'allFours', 'kneeling'] as const;
export const props = [
  'chair',
  'wall',
  'doorway',
  'desk',
  'band',
  'bandHands',
  'bandFeet',
  'ball',
  'pillow',
  'mat',
  'floor',
  'support',
  'screen',
  'weight',
  'farTree',
  'legsChair',
] as const;
export const closeUps = ['head', 'shoulders', 'hand', 'foot'] as const;

export const poseSchema = z.strictObject({
  view: z.enum(['side', 'front'], { error: 'a pose is seen from the "side" or from the "front"' }),
  base: z.enum(bases, { error: `a pose starts from one of: ${bases.join(', ')}` }),
  angles: z.partialRecord(
    z.enum(jointNames, { error: `a joint is one of: ${jointNames.join(', ')}` }),
    z.number({ error: 'a joint angle is a plain number of degrees' }).min(-360).max(360),
  ),
  props: z.array(z.enum(props, { error: `a thing in the picture is one of: ${props.join(', ')}` })).optional(),
  closeUp: z.enum(closeUps).optional(),
});

export type Pose = z.infer<typeof poseSchema>;
export type JointName = (typeof jointNames)[number];
export type PoseBase = (typeof bases)[number];
export type PropName = (typeof props)[number];
