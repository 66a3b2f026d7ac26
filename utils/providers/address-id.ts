import * as z from 'zod/mini';
import { addressPart } from '../domain/address-part';

/** An id by which more is asked: it becomes a part of an address. */
export const addressId = z.string().check(z.refine((id) => addressPart(id) !== null));
