/**
 * Keeping an account: its name and password, a copy of everything, its end. Start at {@link
 * com.mascotposes.accounts.care.AccountResource}. Rooms that keep something for an account say so
 * by a {@link com.mascotposes.accounts.care.Belongings}.
 */
package com.mascotposes.accounts.care;
