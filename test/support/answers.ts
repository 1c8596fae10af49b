import {expect} from '@open-wc/testing';

/** Returns the answer as the kind it is expected to have; another kind fails the test. */
export function ofKind<Answer extends {readonly kind: string}, Kind extends Answer['kind']>(
  answer: Answer,
  kind: Kind,
): Extract<Answer, {readonly kind: Kind}> {
  expect(answer.kind).to.equal(kind);
  return answer as Extract<Answer, {readonly kind: Kind}>;
}
