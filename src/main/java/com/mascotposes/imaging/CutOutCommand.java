package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code cutout --manifest M --out DIR [--trim]}: cuts a list of pictures without a server.
 *
 * <p>The manifest is tab-separated with a heading line; its columns {@code kind}, {@code id},
 * {@code file}, {@code asked_key} ({@code #RRGGBB} or {@code -}) and {@code key_far} ({@code yes}
 * or {@code no}) may stand in any order, and files are relative to the manifest. Writes {@code
 * DIR/KIND/ID.png}, 512x512, and {@code DIR/times.tsv} with kind, id and the milliseconds the
 * cut-out took, without reading and writing files. {@code --trim} centres each mascot with a
 * constant margin; without it, it stays where the frame has it.
 */
public final class CutOutCommand {
  static final int SIDE_PX = 512;
  private static final int DONE = 0;
  private static final int SOME_FAILED = 1;
  private static final int BAD_ARGUMENTS = 2;
  private static final String TRIM = "--trim";
  private static final String USAGE = "Usage: cutout --manifest FILE --out FOLDER [--trim]";

  private CutOutCommand() {}

  /**
   * Runs the command; never throws for a bad argument or a bad picture.
   *
   * @return 0 when every picture was cut, 1 when one failed and the others were cut, 2 when the
   *     arguments or the manifest make no sense
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      Path manifest = argument(args, "--manifest");
      Path folder = argument(args, "--out");
      List<CutOutTask> tasks = CutOutTask.read(manifest);
      return cutAll(tasks, folder, Arrays.asList(args).contains(TRIM), out, err);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return BAD_ARGUMENTS;
    }
  }

  private static Path argument(String[] args, String name) {
    for (int i = 0; i + 1 < args.length; i += args[i].equals(TRIM) ? 1 : 2) {
      if (args[i].equals(name)) {
        return Path.of(args[i + 1]);
      }
    }
    throw new IllegalArgumentException(name + " is missing. " + USAGE);
  }

  private static int cutAll(
      List<CutOutTask> tasks, Path folder, boolean trim, PrintStream out, PrintStream err) {
    List<String> times = new ArrayList<>();
    for (CutOutTask task : tasks) {
      try {
        times.add(cut(task, folder, trim));
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        err.println(task.file() + ": " + sentence(e));
      }
    }
    int failed = tasks.size() - times.size();
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("times.tsv"), times);
    } catch (IOException e) {
      err.println(folder + ": " + sentence(e));
      return BAD_ARGUMENTS;
    }
    out.println(times.size() + " pictures cut, " + failed + " failed, in " + folder);
    return failed == 0 ? DONE : SOME_FAILED;
  }

  private static String sentence(Exception e) {
    return e instanceof IllegalArgumentException
        ? e.getMessage()
        : "The file cannot be read or written (" + e.getMessage() + ").";
  }

  /** Cuts one picture and returns its line of times. */
  private static String cut(CutOutTask task, Path folder, boolean trim) throws IOException {
    BufferedImage frame = PictureReader.read(Files.readAllBytes(task.file()));
    long start = System.nanoTime();
    BufferedImage alone = CutOut.of(frame, task.options()).picture();
    BufferedImage pose =
        trim ? PoseCanvas.fitTrimmed(alone, SIDE_PX) : PoseCanvas.fit(alone, SIDE_PX);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    Path target = folder.resolve(task.kind()).resolve(task.id() + ".png");
    Files.createDirectories(target.getParent());
    Files.write(target, PngWriter.write(pose));
    return String.format(Locale.ROOT, "%s\t%s\t%.2f", task.kind(), task.id(), milliseconds);
  }
}
