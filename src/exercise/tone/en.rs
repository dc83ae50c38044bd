//! English: the words that deserve a hint, and how they are counted.

use super::language::{
    Language, Rule,
    Spared::{Asked, Denied, Quoted},
    Voice::{self, Answers, Lends, Reports, Says, Tells, Warns},
};

/// English.
pub const LANGUAGE: Language = Language {
    tag: "en",
    rules: RULES,
    denials: "not no never nothing nobody none neither nor without cannot hardly",
    denying_end: "n't",
    verbs: VERBS,
    no_commands: NO_COMMANDS,
    openings: "
        then and or now so next first again please slowly gently softly also simply just finally
        afterwards here once more
    ",
    offers: OFFERS,
    abbreviations: "e.g i.e etc dr mr mrs ms st vs al cf prof",
    syllables,
};

const SPOKEN: &[Voice] = &[Says, Tells, Warns, Lends];
const EVERYWHERE: &[Voice] = &[Says, Tells, Warns, Reports, Lends, Answers];

const RULES: &[Rule] = &[
    Rule {
        code: "H001",
        voices: SPOKEN,
        words: "
            should/shouldn't/must/mustn't
            you still/also/only/really/always/first/just? have/need/ought to
            you'll/you've still/also/only/really? have/need/got to
            you will still/also/only/really? have/need to
            you are/were supposed/meant/expected to
            you're supposed/meant/expected to
            you/you'd had? better
            just/simply
            make/be sure to/that/you/your
            do not/don't forget
            ^remember to/that
            please/always/just remember
            try to/and
            it is/it's important/necessary/essential to/that/you
            all you have/need to do
        ",
        but: "
            do/did/does/if/when/whenever/where/wherever/what/whatever/that/as/than you still? have/need to
            ^should you/it/they/this/these/those/that/such/any/anything/something/anyone/someone
            ^if anything/something/anyone/someone/it should
            nothing/nobody/no/anything that? you have/need to
            no _ you have/need to
            must have/be/feel
            just as/now/before/after/like/under/over/above/below/behind/enough/because/in/yet
            has/have/had/i've/you've/they've/we've/who's/that's/it's just
            not/isn't/aren't/wasn't/don't/doesn't just
            had better _? than
        ",
        spared: Quoted,
    },
    Rule {
        code: "H002",
        voices: EVERYWHERE,
        words: "
            you will soon/then/also/slowly/start/begin? to? feel/sleep/heal/notice/realise/realize
            you'll soon/then/also/slowly/start/begin? to? feel/sleep/heal/notice/realise/realize
            you will be fine/okay/ok/alright/happy/happier/calmer/better/stronger/healed
            you'll be fine/okay/ok/alright/happy/happier/calmer/better/stronger/healed
            will/it'll/this'll/that'll all? get/feel better/easier/lighter
            things/everything/it/this/that will be/feel fine/okay/ok/alright/better/easier/lighter
            it'll be fine/okay/ok/alright/better/easier
            all/everything will be well/right/fine/okay/alright
            this/it/that/these/they/practice/exercise will really/always/also? help/work/ease/heal/calm/soothe/pass
            this/that/it/these always/really helps/works/help/work
            will make you feel/happier/calmer/better/stronger/kinder
            makes you feel/happier/calmer/better/stronger/kinder
            makes it better
            heals/healed/healing
            will/can heal
            cure/cures/cured
            proven/proves/evidence-based/science-based/clinically/scientifically
            guarantee/guarantees/guaranteed
            research/science/studies/evidence shows/show/says/say/proves/prove
            i/we promise
            works for everyone
        ",
        but: "",
        spared: Asked,
    },
    Rule {
        code: "H003",
        voices: SPOKEN,
        words: "
            you are/were far/much/a? lot? too
            you're far/much? too
            you are being so/too/very? hard/harsh/unfair/unkind/cruel/mean/silly/selfish/dramatic/difficult
            you're being so/too/very? hard/harsh/unfair/unkind/cruel/mean/silly/selfish/dramatic/difficult
            you are a/so/very/quite/rather? abnormal/normal/broken/lazy/selfish/weak/low/depressed/neurotic/irrational/traumatised/traumatized/codependent/toxic
            you're a/so/very/quite/rather? abnormal/normal/broken/lazy/selfish/weak/low/depressed/neurotic/irrational/traumatised/traumatized/codependent/toxic
            you have/suffer from? a/an? depression/disorder/ptsd/ocd/adhd/trauma/psychosis/complex
            your depression/disorder/ptsd/ocd/adhd/psychosis/pathology/symptoms/diagnosis
            your _ _? is/was/are/were quite/rather/very/too/fairly? low/high/average/poor/weak/abnormal/unhealthy
            your fault
            score/scored/scores/total is/was/of? quite/rather/very/too? low/high/average/poor
            above/below the? average/normal
            abnormal/dysfunctional/pathological/irrational/maladaptive/neurotic
            thinking/cognitive errors/error/distortion/distortions
            the? right/correct/wrong answer/answers
            you failed
            what is/what's wrong with you
        ",
        but: "
            if/when/whenever/because/while you are/were too
            if/when/whenever/because/while you're too
        ",
        spared: Denied,
    },
    Rule {
        code: "H003",
        voices: &[Says, Tells, Lends],
        words: "
            depression/ptsd/ocd/adhd/bipolar/borderline/psychosis/psychotic/narcissist/narcissism/narcissistic
            disorder/disorders/syndrome/schizophrenia/schizophrenic/codependent/codependency
        ",
        but: "",
        spared: Denied,
    },
    Rule {
        code: "H004",
        voices: EVERYWHERE,
        words: "
            well done
            good/great/nice/excellent/fantastic job/work/effort/going
            proud of you/yourself
            you did it/great/well/brilliantly
            you've done great/well/brilliantly
            you are doing great/well/brilliantly
            you're doing great/well/brilliantly
            congratulations/bravo/awesome
            ^keep it up
            way to go
            brave/strong/clever/good/wise of you
            ^good for you
            ^excellent/amazing/perfect/wonderful/fantastic/brilliant
        ",
        but: "
            good work and
            great work of
            you did it with/without/in/on/for/because/when/to/that/anyway/so
        ",
        spared: Asked,
    },
    Rule {
        code: "H005",
        voices: SPOKEN,
        words: "
            streak/streaks/badge/badges
            days/nights/evenings/weeks/times in a row
            you missed/skipped a/the/_ day/days/evening/evenings/time/session/week
            you've missed/skipped
            you haven't been/come/written here/back/anything/lately/recently/since
            since your last/latest visit/time/entry/session
            it has/it's been _ days/weeks/months since
            don't break the chain
            keep the chain
            daily goal
            your goal/record/progress
            come back tomorrow
        ",
        but: "may/can/could come back tomorrow",
        spared: Denied,
    },
    Rule {
        code: "H006",
        voices: EVERYWHERE,
        words: "
            have/has/had/having it/things? much/far/so/a? lot? worse/harder
            who has/have less
            at least you/you're/you've/you'll/you'd/it/it's/it's/nobody/no/there's/they
            worse off
            could be/have been? worse
            there are worse
            not as bad as
            you/you're/you've are/have/had/did/do? it? much? better/worse/easier/luckier off? than
            compare yourself
            everyone/everybody else can/manages/copes/could
            others/most/people people? can/could/would manage/cope
            count your blessings
            think of those who
            be glad/grateful/thankful it/that/you
        ",
        but: "",
        spared: Denied,
    },
    Rule {
        code: "H007",
        voices: EVERYWHERE,
        words: "
            happens for a reason
            stay/be/think/keep positive
            positive thinking/vibes/mindset/attitude
            good vibes
            bright side
            silver lining/linings
            blessing in disguise
            what doesn't kill
            makes you/us/me stronger
            stronger than you/i think
            time heals
            cheer up
            calm down
            chin up
            get over it/this/yourself
            snap out of
            let's/and/then move on
            don't worry
            do not worry
            no big deal
            not that/so bad
            all in your head
            you/you've got this
            you can do it/this/anything
            believe in yourself
            never give up
            happiness is a choice
            choose happiness/joy/love
            it was meant to be
            journey/journeys
            best self
        ",
        but: "
            train/bus/boat/night/car journey/journeys
            journey to/from/home/back/by
        ",
        spared: Denied,
    },
    Rule {
        code: "H012",
        voices: SPOKEN,
        words: "
            your mother/mum/mom/mam/mama/father/dad/papa/parents/parent/family/sister/brother/siblings/grandmother/grandfather
            your husband/wife/boyfriend/girlfriend/spouse/son/daughter/children/kids/boss/colleagues
            like/as a good/loving? mother/father/parent
            mother's/father's/motherly/fatherly/maternal/paternal
            he/she or/and she/he
            his/her/him or/and her/his/hers/him
            mankind/ladies/gentlemen/guys
            god/god's/lord/jesus/allah/heaven/angels
            pray/prays/prayer/prayers/praying/blessed/blessing/holy/sacred/divine/sinful
        ",
        but: "
            a/no/or prayer
            or pray
        ",
        spared: Quoted,
    },
];

/// What people are told to do. Not `let`: "let the shoulders do what they like" takes a task away.
const VERBS: &str = "
    accept acknowledge allow ask begin breathe bring call choose close come concentrate consider
    count do don't draw drink drop exhale feel find focus follow forgive get give go hold imagine
    inhale invite keep lay lean leave lie lift listen look lower make move name never notice observe
    open pause pay picture place press pretend put read recall relax release remember repeat rest
    return say scan see send set sit smile soften speak spend squeeze stand start stay stop stretch
    take tell thank think touch try turn use visualise visualize wait walk watch welcome whisper
    wish wrap write
";

/// "Rest is fine", "touch or warmth", "thank you", "and leave for the feeling": no commands.
const NO_COMMANDS: &str = "
    _ is/isn't/was/are/aren't/can/can't/may/might/will/won't/would/could/does/doesn't/has/have/needs/comes
    _ of/or/and/as/again
    thank/see you
    leave for
    come back/well
    go gently/easy/well
";

const OFFERS: &str = "
    if you/you'd/that/it/there/there's/they/one/some/something/anything/nothing
    you can/could/may/might
    you're/you are? welcome/free
    as long/much/little/slowly/often as
    as many as
    perhaps/maybe/may/might/could/can
    whenever/whatever/whichever/wherever/however
    or not/nothing/none/leave
    when you're/it's/you ready?
    when you like/want/wish/are ready?
    would you/it/that
    feel free
    take your time
    your own? time/pace
    no need/hurry/rush
    needn't/optional
    you/nothing/nobody/it don't/doesn't/has/have? need/have? to
    any/anything/either/both
    only/even if
    for/with me
    let's
";

/// What does not sound as it is written: `-` parts vowels that look like one.
const SOUNDS: &str = "
    evening=evning every=evry ever=-ever some=som where=wher there=ther here=her fore=for home=hom
    care=car like=lik life=lif time=tim safe=saf more=mor name=nam else=els less=lis eful=ful ely=ly
    ement=ment yone=y-one ier=i-er iest=i-est eing=e-ing oing=o-ing ying=y-ing quiet=qui-et
    diet=di-et poem=po-em idea=ide-a crea=cre-a react=re-act dia=di-a science=sci-ence tired=ti-rid
    suicid=su-icid
";

/// How many syllables a word has: groups of vowels, less the ends that do not sound.
///
/// Held against the CMU Pronouncing Dictionary, it is right for 99 of 100 words of our exercises.
fn syllables(word: &str) -> usize {
    word.split('-').map(part_syllables).sum::<usize>().max(1)
}

fn part_syllables(word: &str) -> usize {
    let (stem, end) = word.split_once('\'').unwrap_or((word, ""));
    let stem = if end == "t" { stem.trim_end_matches('n') } else { stem };
    let denies = end == "t" && !stem.ends_with(['a', 'e', 'o']);
    let pairs = SOUNDS.split_whitespace().filter_map(|pair| pair.split_once('='));
    let sounds = pairs.fold(stem.to_owned(), |word, (written, sounds)| word.replace(written, sounds));
    let groups = sounds.split('-').map(vowel_groups).sum::<usize>();
    let silent = usize::from(groups > 1 && silent_end(&sounds));
    (groups - silent).max(1) + usize::from(denies)
}

fn vowel_groups(word: &str) -> usize {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count()
}

/// Whether an end in `-e`, `-es` or `-ed` does not sound: "noticed", not "wanted"; "hopes", not "houses"; "able" does.
fn silent_end(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if ends(&["ed"]) {
        return !ends(&[
            "ted", "ded", "eed", "ied", "ued", "yed", "bled", "cled", "dled", "gled", "pled", "tled", "zled",
        ]);
    }
    if ends(&["es"]) {
        return !ends(&["ses", "ces", "zes", "ges", "xes", "ches", "shes", "ies", "oes", "cles", "tles"]);
    }
    let consonant_le = ends(&["le"]) && !ends(&["ale", "ele", "ile", "ole", "ule", "yle"]);
    ends(&["e"]) && !consonant_le && !ends(&["ee", "ie", "ye", "oe", "ue"])
}
