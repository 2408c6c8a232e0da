export {
  attribute,
  boxOf,
  call,
  contains,
  isConnected,
  isEditable,
  matches,
  nameOf,
  query,
  queryAll,
  real,
  rootOf,
  shadowOf,
  textOf,
} from './real.ts';
export { closestThrough, containsThrough, drawnIn, hostAround, parentThrough, queryThrough } from './through.ts';
