package com.mascotposes.imaging.bench;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.JpegCopy;
import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.imaging.PngWriter;
import com.mascotposes.imaging.PoseCanvas;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one 1024x1024 frame on one thread, step by step.
 *
 * <p>Run it after {@code mvn test-compile} with the test class path: {@code java -cp <test class
 * path> org.openjdk.jmh.Main CutOutBenchmark -prof gc}; the profiler adds the bytes allocated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class CutOutBenchmark {
  private static final int SIDE = 1024;

  private BufferedImage onKey;
  private BufferedImage onKeyAsJpeg;
  private BufferedImage onWhite;
  private byte[] file;
  private CutOutResult cut;
  private BufferedImage pose;

  @Setup
  public void draw() throws IOException {
    onKey = frame(new Color(0x12E81A), 2);
    onKeyAsJpeg = JpegCopy.of(opaque(onKey));
    onWhite = frame(Color.WHITE, 0);
    file = PngWriter.write(onKey);
    cut = keyed();
    pose = PoseCanvas.fit(cut.picture(), 512);
  }

  @Benchmark
  public CutOutResult keyed() {
    return CutOut.of(onKey, CutOutOptions.askedFar(KeyColor.GREEN));
  }

  /** Its colour, stored at half the size, is sharpened first. */
  @Benchmark
  public CutOutResult keyedAsJpeg() {
    return CutOut.of(onKeyAsJpeg, CutOutOptions.askedFar(KeyColor.GREEN));
  }

  @Benchmark
  public CutOutResult onWhite() {
    return CutOut.of(onWhite, CutOutOptions.unknownBackdrop());
  }

  @Benchmark
  public BufferedImage decode() {
    return PictureReader.read(file);
  }

  @Benchmark
  public BufferedImage fit() {
    return PoseCanvas.fit(cut.picture(), 512);
  }

  @Benchmark
  public byte[] encode() {
    return PngWriter.write(pose);
  }

  private static BufferedImage frame(Color backdrop, double noise) {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(backdrop);
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(new Color(0xD05A2B));
    g.fillOval(250, 300, 520, 560);
    g.fillOval(300, 130, 420, 380);
    g.fillRoundRect(160, 420, 140, 60, 60, 60);
    g.setColor(Color.WHITE);
    g.fillOval(400, 250, 80, 90);
    g.dispose();
    Random random = new Random(7);
    for (int i = 0; noise > 0 && i < SIDE * SIDE; i++) {
      int rgb = frame.getRGB(i % SIDE, i / SIDE);
      int shift = (int) Math.round(noise * random.nextGaussian());
      frame.setRGB(
          i % SIDE,
          i / SIDE,
          0xff000000 | grain(rgb, 16, shift) | grain(rgb, 8, shift) | grain(rgb, 0, shift));
    }
    return frame;
  }

  private static BufferedImage opaque(BufferedImage frame) {
    BufferedImage copy = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = copy.createGraphics();
    g.drawImage(frame, 0, 0, null);
    g.dispose();
    return copy;
  }

  private static int grain(int rgb, int at, int shift) {
    return Math.max(0, Math.min(255, (rgb >> at & 255) + shift)) << at;
  }
}
