/**
 * Keeps pictures in a bucket of Supabase Storage, hosted or self-hosted.
 *
 * <p>Start at {@link com.mascotposes.storage.supabase.SupabasePictureStore}. One class a subject:
 * what an operator set, how bytes travel, what an answer really says, what to do about it. Nothing
 * outside this room knows that the service reports a missing picture as a bad request.
 */
package com.mascotposes.storage.supabase;
