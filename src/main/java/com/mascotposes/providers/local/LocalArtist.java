package com.mascotposes.providers.local;

import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.local.drawing.Studio;
import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Look;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Seed;
import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Posture;
import com.mascotposes.providers.local.wish.Prop;
import com.mascotposes.providers.local.wish.WishReader;
import com.mascotposes.providers.local.wish.Words;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a mascot from words, with nothing but this machine: for trying the product and for tests,
 * no rival to an image model.
 *
 * <p>The same words give the same picture, pixel for pixel. Needs no display and no fonts, and
 * keeps no state.
 */
public final class LocalArtist {

  private LocalArtist() {}

  /**
   * Draws one picture of {@value Studio#SIZE_PX} x {@value Studio#SIZE_PX} pixels with the whole
   * figure in it and a free margin of at least 8 % around.
   *
   * @param key the flat backdrop; null for a transparent one
   * @return opaque ({@code TYPE_INT_RGB}) on a key, else with alpha ({@code TYPE_INT_ARGB})
   */
  public static BufferedImage draw(MascotDescription mascot, PoseWish wish, Rgb key) {
    BufferedImage figure = drawTransparent(mascot, wish, key);
    return key == null ? figure : Studio.onBackdrop(figure, key);
  }

  /**
   * The same figure as on a key colour, without the backdrop: the truth a cut-out can be measured
   * by.
   *
   * @param key the backdrop that the figure's colours keep clear of; null for none
   */
  public static BufferedImage drawTransparent(MascotDescription mascot, PoseWish wish, Rgb key) {
    KeyGuard guard = new KeyGuard(key);
    Words words = Words.of(wish.prompt());
    Look who = Look.of(mascot);
    Look dressed = who.dressedFor(words, wish.color(), wish.negativePrompt(), guard);
    Posture usual = who.personality().usual();
    Posture posture =
        WishReader.understands(words)
            ? WishReader.read(words, usual)
            : varied(usual, Seed.of(wish.prompt()));
    return new Studio(guard).draw(dressed, withWand(posture, dressed), usual);
  }

  /** Puts a wand that the mascot carries into a hand that holds nothing else. */
  private static Posture withWand(Posture posture, Look look) {
    boolean busy = posture.props().stream().anyMatch(prop -> prop.place() != Prop.Place.AIR);
    if (busy || !look.worn().contains(Accessory.WAND)) {
      return posture;
    }
    List<Prop> props = new ArrayList<>(posture.props());
    props.add(Prop.WAND);
    return posture.withProps(props);
  }

  /** A pose for a wish nobody understands: at ease, but not always in the same way. */
  private static Posture varied(Posture usual, Seed seed) {
    Gesture arm =
        seed.pick("arm", List.of(Gesture.LOOSE, Gesture.HIP, Gesture.WELCOME, Gesture.REST));
    double head = seed.between("head", -7, 7);
    double turn = seed.between("turn", -0.3, 0.3);
    return new Posture(
        usual.stance(),
        usual.left(),
        arm,
        seed.between("lean", -3, 3),
        head,
        1.0,
        0.0,
        turn,
        usual.eyes(),
        usual.brows(),
        usual.mouth(),
        List.of());
  }
}
