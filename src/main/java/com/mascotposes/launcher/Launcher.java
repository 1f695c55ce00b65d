package com.mascotposes.launcher;

import com.mascotposes.imaging.CutOutCommand;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;

/**
 * The main class of {@code poses.jar}: picks the command and turns a failure into one sentence and
 * an exit code.
 *
 * <p>0: done, or stopped as asked. 1: something around us is wrong. 2: wrong command or setting.
 */
public final class Launcher {

  static {
    System.setProperty(LastingLogManager.PROPERTY, LastingLogManager.class.getName());
  }

  private static final Logger LOG = System.getLogger(Launcher.class.getName());
  private static final int UNEXPECTED = 1;
  private static final int WRONG_USE = 2;

  private final Console console;

  private Launcher(Console console) {
    this.console = console;
  }

  /**
   * @param args nothing to start everything; else a command and its arguments
   */
  public static void main(String[] args) {
    int exitCode = new Launcher(new Console(System.out, System.err)).run(args);
    if (exitCode != Startup.KEEP_RUNNING) {
      System.exit(exitCode);
    }
  }

  private int run(String[] args) {
    String command = args.length == 0 ? "start" : args[0];
    return switch (command) {
      case "cutout" -> CutOutCommand.run(after(args), console.out(), console.err());
      case "start" -> args.length > 1 ? misunderstood(args[1]) : start();
      case "--help", "-h", "help" -> say(Usage.TEXT);
      case "--version", "version" -> say("Mascot Poses " + Version.ofThisBuild().application());
      default -> misunderstood(command);
    };
  }

  private static String[] after(String[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  private int start() {
    try {
      return new Startup(console).run();
    } catch (StartFailure failure) {
      LOG.log(Level.ERROR, failure.getMessage(), failure);
      console.lastComplaint(failure.getMessage());
      return failure.exitCode();
    } catch (RuntimeException | LinkageError unexpected) {
      LOG.log(Level.ERROR, "Unexpected", unexpected);
      console.lastComplaint("This should not happen, please report it: " + unexpected);
      return UNEXPECTED;
    }
  }

  private int say(String text) {
    console.say(text);
    return 0;
  }

  private int misunderstood(String word) {
    console.complain("Unknown command: " + word + System.lineSeparator() + Usage.TEXT);
    return WRONG_USE;
  }
}
