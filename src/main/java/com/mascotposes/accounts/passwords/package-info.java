/** Keeps passwords so that who reads the database cannot use them. Start at {@code Passwords}. */
package com.mascotposes.accounts.passwords;
