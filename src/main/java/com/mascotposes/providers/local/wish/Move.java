package com.mascotposes.providers.local.wish;

import static com.mascotposes.providers.local.wish.Posture.NOTHING;

import java.util.Arrays;
import java.util.List;

/**
 * The poses and moods the artist knows: words in English and French, and what the body does.
 *
 * <p>Words are terms of {@link Words#find}, parted by commas. A mood decides the face and leaves
 * the limbs to an action; alone it moves both.
 */
public enum Move {
  WAVE(
      "wav*, saluer, salue, saluant, coucou",
      NOTHING
          .arms(null, Gesture.WAVE)
          .bend(-3, 5, 1)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.MOTION)),
  HELLO(
      "hello, hi, hey, howdy, greet*, bonjour, bonsoir, salut",
      NOTHING
          .arms(Gesture.WAVE, null)
          .bend(3, -6, 1.02)
          .face(Eyes.OPEN, Brows.RAISED, Mouth.OPEN_SMILE)),
  GOODBYE(
      "bye, goodbye, farewell, see you, au revoir, adieu, a bientot",
      NOTHING
          .arms(null, Gesture.WAVE)
          .bend(4, 8, 1)
          .turn(-0.5)
          .face(Eyes.JOYFUL, null, Mouth.SMILE)),
  WELCOME(
      "welcom*, bienvenu*, accueil*",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.WELCOME, Gesture.WELCOME)
          .face(Eyes.JOYFUL, null, Mouth.OPEN_SMILE)
          .with(Prop.SPARKLES)),
  JUMP(
      "jump*, leap*, hop, hopping, bounc*, saut*, bond, bondi*",
      NOTHING
          .legs(Stance.JUMP)
          .arms(Gesture.UP, Gesture.UP)
          .bend(0, 0, 1.1)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.BOUNCE)),
  SIT(
      "sit, sitting, seated, assis, assise, assises, asseoir, assied, assieds",
      NOTHING.legs(Stance.SIT).arms(Gesture.LAP, Gesture.LAP)),
  SLEEP(
      "sleep*, asleep, nap, napping, snooz*, dormir, dort, dormant, dormeu*, endorm*, sieste",
      NOTHING
          .legs(Stance.SIT)
          .arms(Gesture.LAP, Gesture.LAP)
          .bend(4, 13, 0.95)
          .face(Eyes.CLOSED, null, Mouth.SMALL)
          .with(Prop.ZZZ)),
  LIE(
      "lie, lying, laying, lie down, allong*, couche, couchee, coucher",
      NOTHING.legs(Stance.WALK).arms(Gesture.REST, Gesture.CHEEK).roll(74)),
  THINK(
      "think*, thought*, ponder*, wonder*, reflech*, pense, penser, pensant, pensi*, songe*",
      NOTHING
          .arms(Gesture.HUG, Gesture.CHIN)
          .bend(0, 7, 1)
          .turn(0.3)
          .face(Eyes.LOOK_UP, Brows.ONE_UP, Mouth.SMALL)
          .with(Prop.THOUGHT)),
  IDEA(
      "idea*, eureka, inspir*, idee*, astuce, tip, aha",
      NOTHING
          .arms(Gesture.HIP, Gesture.POINT_UP)
          .face(Eyes.WIDE, Brows.RAISED, Mouth.OPEN_SMILE)
          .with(Prop.BULB)),
  CELEBRATE(
      "celebrat*, party*, hooray, hurray, yay, congrat*, birthday, fete*, celebr*, felicit*,"
          + " anniversaire, bravo",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.UP, Gesture.UP)
          .bend(-3, 4, 1.05)
          .face(Eyes.JOYFUL, null, Mouth.LAUGH)
          .with(Prop.CONFETTI)),
  CRY(
      "cry, crying, cries, cried, sob, sobb*, weep*, tear, pleur*, larme, sanglot*",
      NOTHING
          .legs(Stance.PIGEON)
          .arms(Gesture.DROOP, Gesture.DROOP)
          .bend(0, 4, 0.94)
          .face(Eyes.TIGHT, Brows.WORRIED, Mouth.WAIL)
          .with(Prop.TEARS)),
  RUN(
      "run, running, sprint*, jog*, hurry*, rush*, courir, coure*, cours, court, courant, vite",
      NOTHING
          .legs(Stance.RUN)
          .arms(Gesture.PUMP_BACK, Gesture.PUMP_FRONT)
          .bend(10, -5, 1.02)
          .turn(0.55)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.SPEED)),
  WALK(
      "walk*, stroll*, hik*, marche, marcher, marchant, promen*, randonn*",
      NOTHING.legs(Stance.WALK).arms(Gesture.PUMP_FRONT, Gesture.LOOSE).bend(4, -2, 1).turn(0.4)),
  DANCE(
      "danc*, disco, danse, danser, dansant, danses, dansent, danseu*",
      NOTHING
          .legs(Stance.DANCE)
          .arms(Gesture.HIP, Gesture.FIST_UP)
          .bend(9, -14, 1.03)
          .face(Eyes.JOYFUL, null, Mouth.OPEN_SMILE)
          .with(Prop.NOTES)),
  POINT(
      "point, pointing, pointe, pointer, pointant, montre, montrer, montrant, designe, look at",
      NOTHING
          .arms(Gesture.HIP, Gesture.POINT)
          .bend(-2, 3, 1)
          .turn(0.5)
          .face(Eyes.LOOK_SIDE, null, null)),
  PRESENT(
      "presenting, presente*, showing, show, introduc*, voici, voila, announc*, annonc*",
      NOTHING
          .arms(Gesture.HIP, Gesture.WELCOME)
          .bend(-4, 5, 1)
          .turn(-0.2)
          .face(null, Brows.RAISED, Mouth.OPEN_SMILE)
          .with(Prop.SPARKLES)),
  SHRUG(
      "shrug*, dunno, i dont know, do not know, whatever, hausse*, sais pas, aucune idee",
      NOTHING
          .arms(Gesture.SHRUG, Gesture.SHRUG)
          .bend(0, 10, 0.97)
          .face(Eyes.LOOK_SIDE, Brows.RAISED, Mouth.FLAT)),
  HUG(
      "hug*, cuddl*, embrac*, calin*, embrass*, dans les bras, in love with",
      NOTHING
          .arms(Gesture.HUG, Gesture.HUG)
          .bend(0, -9, 0.98)
          .face(Eyes.CLOSED, null, Mouth.SMILE)
          .with(Prop.HEARTS)),
  KISS(
      "kiss*, bisou*, bise, baiser",
      NOTHING
          .arms(Gesture.REST, Gesture.MOUTH)
          .bend(3, 6, 1)
          .face(Eyes.WINK, null, Mouth.KISS)
          .with(Prop.HEARTS)),
  READ(
      "read, reading, book*, study*, studie*, lire, lis, lit, lisant, livre*, lecture, etudi*",
      NOTHING
          .arms(Gesture.GRIP, Gesture.GRIP)
          .bend(0, 3, 1)
          .face(Eyes.LOOK_DOWN, null, Mouth.SMALL)
          .with(Prop.BOOK)),
  WORK(
      "work*, laptop*, computer*, typing, coding, code, program*, office, developer, travail*,"
          + " ordinateur*, bureau, taper",
      NOTHING
          .legs(Stance.CROSS_LEGGED)
          .arms(Gesture.TYPE, Gesture.TYPE)
          .face(Eyes.LOOK_DOWN, null, Mouth.SMILE)
          .with(Prop.LAPTOP)),
  THUMBS_DOWN(
      "thumbs down, thumb down, dislike, pouce vers le bas, pouce en bas, desapprouv*",
      NOTHING
          .arms(Gesture.HIP, Gesture.THUMB_DOWN)
          .bend(0, -4, 0.98)
          .face(Eyes.HALF, Brows.WORRIED, Mouth.FROWN)),
  THUMBS_UP(
      "thumbs up, thumb up, thumb, like, good job, well done, approv*, pouce, bien joue, approuv*,"
          + " super",
      NOTHING.arms(Gesture.HIP, Gesture.THUMB_UP).bend(-2, 5, 1).face(Eyes.WINK, null, Mouth.GRIN)),
  HELP(
      "help*, support*, assist, assisting, assistan*, aide, aider, aidant, secour*",
      NOTHING
          .arms(Gesture.HIP, Gesture.HALT)
          .bend(-3, 6, 1)
          .face(Eyes.OPEN, Brows.RAISED, Mouth.OPEN_SMILE)
          .with(Prop.QUESTION)),
  EAT(
      "eat, eating, hungry, lunch*, dinner, snack*, burger, mange, manger, mangeant, faim, repas,"
          + " dejeun*, diner",
      NOTHING
          .arms(Gesture.REST, Gesture.MOUTH)
          .bend(0, 3, 0.99)
          .face(Eyes.JOYFUL, null, Mouth.CHEW)
          .with(Prop.SANDWICH)),
  DRINK(
      "coffee*, drink*, tea, espresso, boire, bois, boit, buvant, cafe, pause",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD)
          .bend(0, -3, 1)
          .face(Eyes.CLOSED, null, Mouth.SMILE)
          .with(Prop.COFFEE)),
  PHONE(
      "phone*, phoning, call, calling, smartphone*, texting, telephon*, appel*, mobile",
      NOTHING
          .arms(Gesture.HIP, Gesture.EAR)
          .bend(0, 6, 1)
          .turn(-0.3)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.PHONE)),
  GIFT(
      "gift*, present, offer, offering, surprise box, cadeau*, offr*",
      NOTHING
          .arms(Gesture.GRIP, Gesture.GRIP)
          .bend(0, -4, 1)
          .face(null, Brows.RAISED, Mouth.OPEN_SMILE)
          .with(Prop.GIFT)),
  SEARCH(
      "search*, find, finding, magnif*, explor*, investigat*, detective, cherch*, loupe, trouv*,"
          + " recherch*, enquet*",
      NOTHING
          .arms(Gesture.BEHIND, Gesture.HOLD_UP)
          .bend(5, 3, 1)
          .turn(0.45)
          .face(Eyes.LOOK_SIDE, Brows.ONE_UP, Mouth.SMALL)
          .with(Prop.MAGNIFIER)),
  LOOK_FAR(
      "looking far, look around, lookout, horizon, scout, guett*, regarde au loin, observ*",
      NOTHING.arms(Gesture.HIP, Gesture.SALUTE).turn(0.6).face(Eyes.LOOK_SIDE, null, Mouth.SMALL)),
  FLY(
      "fly, flies, flying, superhero*, soar*, hero, vole, voler, vol, volant, heros, decoll*",
      NOTHING
          .legs(Stance.TRAIL)
          .arms(Gesture.BALANCE, Gesture.SWOOP)
          .roll(24)
          .turn(0.5)
          .face(null, null, Mouth.GRIN)
          .with(Prop.SPEED)),
  YES(
      "yes, agree*, nod, nodding, ok, okay, approved, correct, done, oui, d accord, valide*, fini",
      NOTHING
          .arms(Gesture.FIST_UP, Gesture.REST)
          .bend(0, 4, 0.97)
          .face(Eyes.JOYFUL, null, Mouth.GRIN)
          .with(Prop.CHECK)),
  NO(
      "say no, says no, saying no, no way, no thank, refus*, disagree*, denied, wrong, dit non,"
          + " dire non, non merci, interdit*, =no, =non",
      NOTHING
          .arms(Gesture.CROSSED, Gesture.CROSSED)
          .bend(0, -7, 1)
          .turn(-0.5)
          .face(Eyes.CLOSED, Brows.ANGRY, Mouth.FROWN)
          .with(Prop.CROSS)),
  FACEPALM(
      "facepalm*, face palm, main sur le visage, se prend la tete, oups, oops",
      NOTHING
          .arms(Gesture.HIP, Gesture.PALM)
          .bend(0, 8, 0.96)
          .face(Eyes.CLOSED, Brows.WORRIED, Mouth.WAVY)),
  PLEASE(
      "please, beg, begging, pray*, supplie*, prie, prier, priant, stp, s il te plait, mercy",
      NOTHING
          .legs(Stance.KNEEL)
          .arms(Gesture.PRAY, Gesture.PRAY)
          .bend(0, 5, 1)
          .face(Eyes.PLEADING, Brows.WORRIED, Mouth.SMALL)),
  THANKS(
      "thank, thank you, grateful, gratitude, merci, reconnaissan*, bow down, reverence",
      NOTHING
          .arms(Gesture.HEART, Gesture.BEHIND)
          .bend(6, 9, 0.94)
          .face(Eyes.CLOSED, null, Mouth.SMILE)),
  CLAP(
      "clap*, applau*, applaud*",
      NOTHING
          .arms(Gesture.CLAP, Gesture.CLAP)
          .bend(0, -3, 1.02)
          .face(Eyes.JOYFUL, null, Mouth.OPEN_SMILE)
          .with(Prop.SPARKLES)),
  FLEX(
      "strong, flex*, muscl*, power*, strength, fort, forte, puissan*, costaud",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.FLEX, Gesture.FLEX)
          .bend(0, 0, 1.03)
          .face(null, Brows.ANGRY, Mouth.GRIN)),
  WIN(
      "win, winning, winner, won, trophy, champion*, victor*, award*, gagn*, victoire, trophee*,"
          + " vainqueur",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.FIST_UP, Gesture.HOLD_UP)
          .bend(-2, 3, 1.04)
          .face(Eyes.JOYFUL, null, Mouth.LAUGH)
          .with(Prop.TROPHY, Prop.SPARKLES)),
  SING(
      "sing, singing, singer, karaoke, chante, chanter, chantant, chanteu*, chanson",
      NOTHING
          .arms(Gesture.WELCOME, Gesture.MOUTH)
          .bend(-5, -6, 1.02)
          .face(Eyes.CLOSED, null, Mouth.SHOUT)
          .with(Prop.MICROPHONE, Prop.NOTES)),
  GUITAR(
      "guitar*, rock, rockstar, musicien*, guitare*",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.GRIP, Gesture.GRIP)
          .bend(-6, 9, 1)
          .face(Eyes.TIGHT, null, Mouth.GRIN)
          .with(Prop.GUITAR, Prop.NOTES)),
  LISTEN(
      "music, listen*, musique, ecout*",
      NOTHING
          .legs(Stance.WALK)
          .arms(Gesture.EAR, Gesture.EAR)
          .bend(3, -8, 1)
          .face(Eyes.CLOSED, null, Mouth.SMILE)
          .with(Prop.NOTES)),
  PAINT(
      "paint*, draw, drawing, art, artist*, design, designing, peind*, peint*, dessin*",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD_UP)
          .bend(3, -6, 1)
          .turn(0.4)
          .face(Eyes.LOOK_SIDE, null, Mouth.TONGUE)
          .with(Prop.PAINTBRUSH)),
  PLAY(
      "play*, ball, soccer, football, sport*, game, jouer, joue, jouant, ballon de foot, foot, jeu",
      NOTHING
          .legs(Stance.KICK)
          .arms(Gesture.BALANCE, Gesture.OUT)
          .bend(8, -8, 1)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.BALL)),
  NINJA(
      "ninja, karate, kick*, fight*, martial, combat*, bagarr*",
      NOTHING
          .legs(Stance.KICK)
          .arms(Gesture.PUMP_FRONT, Gesture.BALANCE)
          .bend(12, -12, 1)
          .face(null, Brows.ANGRY, Mouth.SHOUT)),
  MEDITATE(
      "meditat*, yoga, zen, medit*, namaste, mindful*",
      NOTHING
          .legs(Stance.CROSS_LEGGED)
          .arms(Gesture.KNEE, Gesture.KNEE)
          .face(Eyes.CLOSED, null, Mouth.SMILE)),
  STOP(
      "stop*, halt, wait*, arret*, attend*, attention, warning, caution",
      NOTHING
          .arms(Gesture.HIP, Gesture.HALT)
          .bend(2, -3, 1)
          .face(null, Brows.ANGRY, Mouth.ROUND)
          .with(Prop.EXCLAMATION)),
  HIDE(
      "hid*, peek*, cache, cacher, cachant, peekaboo",
      NOTHING
          .legs(Stance.PIGEON)
          .arms(Gesture.EYES, Gesture.EYES)
          .bend(0, -4, 0.94)
          .face(Eyes.WIDE, null, Mouth.SMALL)),
  MONEY(
      "rich, money, coin, pay, paying, invest*, argent, payer, paye, piece d or, economi*",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD)
          .bend(0, 5, 1)
          .face(Eyes.STARS, null, Mouth.GRIN)
          .with(Prop.COIN)),
  MAIL(
      "mail*, letter*, email*, message*, newsletter*, courrier, lettre*, contact*",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD)
          .bend(-2, 4, 1)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.ENVELOPE)),
  PHOTO(
      "photo*, camera*, selfie*, appareil photo",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD)
          .bend(4, 7, 1)
          .face(Eyes.WINK, null, Mouth.GRIN)
          .with(Prop.CAMERA)),
  TEACH(
      "teach*, explain*, lesson*, professor, explique*, enseign*, cours de, professeur, lecon*",
      NOTHING
          .arms(Gesture.HIP, Gesture.HOLD_UP)
          .bend(-3, 3, 1)
          .turn(0.3)
          .face(null, Brows.ONE_UP, Mouth.OPEN_SMILE)
          .with(Prop.POINTER)),
  MAGIC(
      "magic*, wizard*, spell, conjur*, magie, magicien*, sorcier*",
      NOTHING
          .arms(Gesture.OUT, Gesture.HOLD_UP)
          .bend(-4, 6, 1.02)
          .face(Eyes.STARS, null, Mouth.OPEN_SMILE)
          .with(Prop.WAND, Prop.SPARKLES)),
  TRAVEL(
      "travel*, suitcase*, trip, journey, holiday*, vacation*, voyag*, valise*, vacances",
      NOTHING
          .legs(Stance.WALK)
          .arms(Gesture.WAVE, Gesture.CARRY)
          .bend(3, -3, 1)
          .turn(-0.3)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.SUITCASE)),
  SHOP(
      "shop*, buy, buying, purchas*, achat*, acheter, achete, shopping, boutique",
      NOTHING
          .legs(Stance.WALK)
          .arms(Gesture.PUMP_FRONT, Gesture.CARRY)
          .bend(0, 5, 1)
          .face(Eyes.JOYFUL, null, Mouth.OPEN_SMILE)
          .with(Prop.SHOPPING_BAG)),
  FLOWERS(
      "flower*, bouquet*, fleur*, rose, roses",
      NOTHING
          .arms(Gesture.BEHIND, Gesture.HOLD)
          .bend(2, 7, 1)
          .face(Eyes.CLOSED, null, Mouth.SMILE)
          .with(Prop.FLOWERS)),
  BALLOON(
      "balloon*, ballon*, baudruche",
      NOTHING
          .legs(Stance.TIPTOE)
          .arms(Gesture.LOOSE, Gesture.HOLD_UP)
          .bend(2, -5, 1.03)
          .face(Eyes.LOOK_UP, null, Mouth.OPEN_SMILE)
          .with(Prop.BALLOON)),
  FLAG(
      "flag*, drapeau*, banner",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.HIP, Gesture.HOLD_UP)
          .face(null, null, Mouth.SHOUT)
          .with(Prop.FLAG)),
  UMBRELLA(
      "umbrella*, rain*, parapluie*, pluie, pleut",
      NOTHING
          .arms(Gesture.LOOSE, Gesture.HOLD_UP)
          .bend(0, -3, 1)
          .face(Eyes.LOOK_UP, null, Mouth.SMALL)
          .with(Prop.UMBRELLA)),
  SIGN(
      "sign, holding a sign, poster, placard, pancarte*, panneau*, affiche*",
      NOTHING
          .arms(Gesture.SPREAD, Gesture.SPREAD)
          .face(null, null, Mouth.OPEN_SMILE)
          .with(Prop.SIGN)),
  SALUTE(
      "salute*, military, garde a vous, aye aye",
      NOTHING
          .arms(Gesture.REST, Gesture.SALUTE)
          .bend(0, 0, 1.04)
          .face(null, Brows.RAISED, Mouth.FLAT)),
  CROSSED(
      "arms crossed, crossed arms, arms folded, folded arms, bras croises",
      NOTHING.arms(Gesture.CROSSED, Gesture.CROSSED).bend(0, 3, 1).face(null, null, Mouth.SMIRK)),
  HANDS_ON_HIPS(
      "hands on hips, hand on hip, mains sur les hanches, proud, proudly, confident*, fier, fiere,"
          + " fierte",
      NOTHING
          .legs(Stance.WIDE)
          .arms(Gesture.HIP, Gesture.HIP)
          .bend(0, -2, 1.05)
          .face(Eyes.CLOSED, null, Mouth.GRIN)),
  KNEEL(
      "kneel*, a genoux, agenouill*, propos*, crouch*, accroup*",
      NOTHING.legs(Stance.KNEEL).arms(Gesture.HEART, Gesture.REST)),
  FLOAT(
      "float*, levitat*, hover*, flott*, levit*, astronaut*, space, espace",
      NOTHING
          .legs(Stance.FLOAT)
          .arms(Gesture.OUT, Gesture.BALANCE)
          .bend(-8, 6, 1)
          .face(Eyes.WIDE, null, Mouth.SMILE)
          .with(Prop.SPARKLES)),
  STAR_JUMP(
      "star jump, jumping jack, cheerlead*, etoile humaine",
      NOTHING
          .legs(Stance.STAR_JUMP)
          .arms(Gesture.UP, Gesture.UP)
          .face(Eyes.JOYFUL, null, Mouth.LAUGH)),

  IDLE(
      "idle, neutral, default, standing, neutre, debout, immobile, standard",
      NOTHING.legs(Stance.STAND).arms(Gesture.REST, Gesture.REST)),
  HAPPY(
      "happ*, glad, joy, joyful*, cheer*, smil*, heureu*, content*, joie, joyeu*, souri*, gai,"
          + " gaie",
      mood(Eyes.JOYFUL, null, Mouth.OPEN_SMILE)
          .arms(Gesture.LOOSE, Gesture.LOOSE)
          .bend(0, 5, 1.02)),
  SAD(
      "sad, sadness, sadly, unhappy, sorrow*, disappoint*, trist*, malheureu*, decu, decue",
      mood(Eyes.LOOK_DOWN, Brows.WORRIED, Mouth.FROWN)
          .legs(Stance.PIGEON)
          .arms(Gesture.DROOP, Gesture.DROOP)
          .bend(0, 7, 0.94)
          .with(Prop.GLOOM)),
  LOVE(
      "love*, loving, heart*, ador*, amour*, aime, aimer, aimant, coeur*, amoureu*, valentin*",
      mood(Eyes.HEARTS, null, Mouth.OPEN_SMILE)
          .arms(Gesture.HEART, Gesture.HEART)
          .bend(0, -6, 1)
          .with(Prop.HEARTS)),
  ANGRY(
      "angr*, mad, furious*, rage, grumpy, annoy*, colere, fache*, furieu*, enerv*, rageu*",
      mood(Eyes.OPEN, Brows.ANGRY, Mouth.FROWN)
          .legs(Stance.WIDE)
          .arms(Gesture.CROSSED, Gesture.CROSSED)
          .bend(0, 2, 0.97)
          .with(Prop.ANGER)),
  SURPRISED(
      "surpris*, shock*, wow, astonish*, amaz*, omg, choqu*, etonn*, stupef*, epoustoufl*",
      mood(Eyes.WIDE, Brows.RAISED, Mouth.ROUND)
          .legs(Stance.TIPTOE)
          .arms(Gesture.CHEEK, Gesture.CHEEK)
          .bend(0, 0, 1.05)
          .with(Prop.EXCLAMATION)),
  EXCITED(
      "excit*, thrill*, enthusias*, eager*, enthousias*, impatien*, energ*",
      mood(Eyes.STARS, Brows.RAISED, Mouth.LAUGH)
          .legs(Stance.TIPTOE)
          .arms(Gesture.FLEX, Gesture.FLEX)
          .bend(0, -5, 1.06)
          .with(Prop.SPARKLES)),
  CONFUSED(
      "confus*, puzzl*, perplex*, lost, question*, unsure, perdu*, doute*, embrouill*",
      mood(Eyes.LOOK_UP, Brows.ONE_UP, Mouth.WAVY)
          .arms(Gesture.HIP, Gesture.SCRATCH)
          .bend(0, 11, 1)
          .with(Prop.QUESTION)),
  COOL(
      "cool, sunglass*, swag, awesome, stylish, chill*, classe, decontract*, lunettes de soleil",
      mood(Eyes.SHADES, null, Mouth.SMIRK).arms(Gesture.HIP, Gesture.POINT).bend(-4, 6, 1)),
  TIRED(
      "tired*, yawn*, exhaust*, sleepy, fatigue*, epuis*, baill*, creve",
      mood(Eyes.HALF, Brows.WORRIED, Mouth.YAWN)
          .arms(Gesture.DROOP, Gesture.MOUTH)
          .bend(3, 9, 0.95)),
  SHY(
      "shy*, embarrass*, blush*, timid*, gene, genee, honte*, pudi*",
      mood(Eyes.LOOK_DOWN, Brows.WORRIED, Mouth.SMILE)
          .legs(Stance.PIGEON)
          .arms(Gesture.CLAP, Gesture.CLAP)
          .bend(0, 9, 0.97)
          .with(Prop.BLUSH)),
  SCARED(
      "scar*, afraid, fear*, fright*, terrif*, panic*, peur*, effray*, apeur*, terrifi*",
      mood(Eyes.WIDE, Brows.WORRIED, Mouth.WAVY)
          .legs(Stance.PIGEON)
          .arms(Gesture.EAR, Gesture.EAR)
          .bend(-3, -5, 0.93)
          .with(Prop.SWEAT)),
  WINK(
      "wink*, clin, clin d oeil, malici*, mischiev*",
      mood(Eyes.WINK, null, Mouth.TONGUE).arms(Gesture.BEHIND, Gesture.FLEX).bend(0, 8, 1)),
  LAUGH(
      "laugh*, lol, haha*, funny, hilarious, joke*, rire, rires, rit, riant, rigol*, drole,"
          + " blague*",
      mood(Eyes.TIGHT, null, Mouth.LAUGH)
          .arms(Gesture.HUG, Gesture.LOOSE)
          .bend(-5, -9, 0.97)
          .with(Prop.BLUSH)),
  SICK(
      "sick*, ill, fever*, cold, malade*, fievre, rhume",
      mood(Eyes.HALF, Brows.WORRIED, Mouth.WAVY)
          .arms(Gesture.HUG, Gesture.DROOP)
          .bend(-3, -7, 0.95)
          .with(Prop.THERMOMETER, Prop.SWEAT)),
  BORED(
      "bored, boring, boredom, ennui*, lasse, meh",
      mood(Eyes.HALF, Brows.NONE, Mouth.FLAT)
          .arms(Gesture.DROOP, Gesture.CHEEK)
          .bend(2, 12, 0.96)
          .with(Prop.DOTS)),
  ERROR(
      "error*, dizz*, broken, crash*, 404, bug, bugs, erreur*, etourdi*, panne, casse, oups*",
      mood(Eyes.DIZZY, Brows.NONE, Mouth.WAVY)
          .legs(Stance.SIT)
          .arms(Gesture.DROOP, Gesture.SCRATCH)
          .bend(-4, -10, 0.96)
          .with(Prop.DIZZY_STARS)),
  WORRIED(
      "worr*, nervous*, anxious*, stress*, inquiet*, nerveu*, angoiss*, soucieu*",
      mood(Eyes.OPEN, Brows.WORRIED, Mouth.WAVY)
          .legs(Stance.PIGEON)
          .arms(Gesture.CLAP, Gesture.MOUTH)
          .bend(0, 4, 0.97)
          .with(Prop.SWEAT)),
  CALM(
      "calm*, relax*, peace*, seren*, calme*, paisib*, tranquil*, detendu*",
      mood(Eyes.CLOSED, null, Mouth.SMILE).arms(Gesture.HEART, Gesture.REST).bend(0, 3, 0.99)),
  SERIOUS(
      "serious*, focus*, concentrat*, determin*, serieu*, concentr*",
      mood(Eyes.OPEN, Brows.ANGRY, Mouth.FLAT).arms(Gesture.PUMP_FRONT, Gesture.HIP));

  private final List<String> terms;
  private final Posture posture;

  Move(String terms, Posture posture) {
    this.terms = Arrays.stream(terms.split(",")).map(String::strip).toList();
    this.posture = posture;
  }

  private static Posture mood(Eyes eyes, Brows brows, Mouth mouth) {
    return NOTHING.face(eyes, brows, mouth);
  }

  /** The terms that ask for this move, English first, see {@link Words#find}. */
  public List<String> terms() {
    return terms;
  }

  Posture posture() {
    return posture;
  }

  boolean isMood() {
    return compareTo(IDLE) > 0;
  }

  /** Where the first of its terms stands in a text, or -1. */
  int findIn(Words words) {
    return terms.stream().mapToInt(words::find).filter(at -> at >= 0).min().orElse(-1);
  }
}
