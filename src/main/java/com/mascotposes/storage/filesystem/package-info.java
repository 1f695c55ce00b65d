/**
 * Keeps pictures in a folder of this machine, or of a disk that several machines share.
 *
 * <p>Start at {@link com.mascotposes.storage.filesystem.FilesystemPictureStore}. The pictures are
 * shown by {@link com.mascotposes.storage.PicturesResource}; this room knows nothing of HTTP.
 */
package com.mascotposes.storage.filesystem;
