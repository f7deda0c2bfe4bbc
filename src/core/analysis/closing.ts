/** Why a closing time does not apply: the threat is a firearm, none is assumed, or the subject sits in a vehicle. */
export type NoClosing = 'firearm' | 'no-threat' | 'inside';
