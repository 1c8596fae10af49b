import type {Day} from './market.js';
import {profileOn} from './profile.js';
import type {VenueProfile} from './profile.js';
import {exchangeProfiles} from './profiles-exchanges.js';
import {largestProfiles} from './profiles-largest.js';
import {protocolProfiles} from './profiles-protocols.js';

/** The form of every venue's rules on record; of a venue that changed, the earlier first. */
export const venueProfiles: readonly VenueProfile[] = [...largestProfiles, ...exchangeProfiles, ...protocolProfiles];

/**
 * Returns the form of a venue's rules on a day.
 *
 * @throws {InputError} as `profileOn`.
 */
export const findProfile = (venue: string, day: Day): VenueProfile => profileOn(venueProfiles, venue, day);
