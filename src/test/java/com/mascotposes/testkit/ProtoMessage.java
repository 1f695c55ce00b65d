package com.mascotposes.testkit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A message of Protocol Buffers, read without its schema: fields by their numbers. */
final class ProtoMessage {

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final List<Field> fields = new ArrayList<>();

  /** Of a number or of bytes, whichever came. */
  private record Field(int tag, long number, byte[] bytes) {}

  private ProtoMessage() {}

  /**
   * @throws IllegalArgumentException no such message
   */
  static ProtoMessage of(byte[] encoded) {
    ProtoMessage message = new ProtoMessage();
    ByteBuffer in = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
    while (in.hasRemaining()) {
      long key = varint(in);
      message.fields.add(field((int) (key >>> 3), (int) (key & 7), in));
    }
    return message;
  }

  private static Field field(int tag, int type, ByteBuffer in) {
    switch (type) {
      case VARINT:
        return new Field(tag, varint(in), new byte[0]);
      case FIXED64:
        return new Field(tag, in.getLong(), new byte[0]);
      case FIXED32:
        return new Field(tag, in.getInt(), new byte[0]);
      case BYTES:
        byte[] bytes = new byte[(int) varint(in)];
        in.get(bytes);
        return new Field(tag, 0, bytes);
      default:
        throw new IllegalArgumentException("unknown type of field " + type);
    }
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** Every message under this number. */
  List<ProtoMessage> messages(int tag) {
    return fields.stream()
        .filter(field -> field.tag() == tag)
        .map(field -> of(field.bytes()))
        .toList();
  }

  /** Empty when there are none. */
  byte[] bytes(int tag) {
    return fields.stream()
        .filter(field -> field.tag() == tag)
        .findFirst()
        .map(Field::bytes)
        .orElse(new byte[0]);
  }

  String text(int tag) {
    return new String(bytes(tag), StandardCharsets.UTF_8);
  }

  /** 0 when there is none. */
  long number(int tag) {
    return fields.stream()
        .filter(field -> field.tag() == tag)
        .findFirst()
        .map(Field::number)
        .orElse(0L);
  }
}
