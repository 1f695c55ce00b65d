package com.mascotposes.imaging;

/**
 * The bytes are not a picture this product can work with. The message is one sentence a designer
 * understands and may be shown as it is.
 */
public class UnreadablePictureException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UnreadablePictureException(String message) {
    super(message);
  }

  public UnreadablePictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
