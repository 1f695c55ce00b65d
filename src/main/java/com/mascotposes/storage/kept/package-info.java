/**
 * Whose each stored picture is, so that none stays in the store when its owner is gone: a store
 * takes part in no transaction, and a crash or a cancelled order may come between the upload and
 * the row that tells of it. Start at {@link com.mascotposes.storage.kept.KeptPictures}. Knows
 * owners as ids only.
 */
package com.mascotposes.storage.kept;
