
use builtin;
use str;

set edit:completion:arg-completer[selfcomp] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'selfcomp'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'selfcomp'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand support 'People to reach, at once: nothing is asked first, and no network is used'
            cand list 'Every exercise, by what it is for, with how long it takes'
            cand about 'What an exercise is, what is worth knowing first, where it comes from, how well it is studied'
            cand show 'The whole text of an exercise, to read: nothing is asked, nothing starts'
            cand copy 'Makes an exercise your own: a file to change, which counts from then on'
            cand resume 'Go on with what you were writing, keep it as it is, or let it go'
            cand letters 'Letters that wait for you, and all the others'
            cand journal 'What you kept: the last entries, one line each'
            cand look 'A quiet look back: what you practised and when, and how it was. Nothing is graded or counted'
            cand bring 'A page to print and take to somebody who helps you, with the entries you choose'
            cand config 'What is set and where it comes from; set and unset change it'
            cand paths 'Every place something of yours can be, and whether it is there'
            cand forget 'Shows what is remembered of you; forgets the kinds you name, or all of it. Entries are taken away with selfcomp journal delete'
            cand check 'Every fault in exercise files, at its place, with what to do'
            cand schema 'The schema of exercise files, for editors that know JSON Schema'
            cand break 'A self-compassion break'
            cand critic 'Answering the inner critic'
            cand ground 'Steadier ground'
            cand letter 'A compassionate letter to myself'
        }
        &'selfcomp;support'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --country 'The country you are in, for example NL'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --countries 'Every country with lines that were checked'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;list'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --tag 'Only those for a situation, for example after-a-mistake'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --json 'For other programs'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;about'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;show'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;copy'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;resume'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --list 'Show what waits, and nothing else'
            cand --json 'The same for another program'
            cand --keep 'Keep it in the journal as it is, without being asked'
            cand --let-go 'Take it away, without being asked'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand --editor 'Write long texts in your own editor ($VISUAL, $EDITOR)'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;letters'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --all 'The same'
            cand --json 'A list for another program, without the letters themselves'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand list 'Entries of some days, an exercise or a tag'
            cand show 'Read an entry'
            cand search 'Find words in your entries'
            cand edit 'Change the words of an entry, in your editor ($VISUAL, $EDITOR) or page by page'
            cand delete 'Take entries away, with all their revisions and copies'
            cand export 'Everything in one file: to standard output, or where --output says'
            cand import 'Bring in entries from an export of this program, or of jrnl (jrnl --export json)'
            cand path 'Where the journal is'
            cand doctor 'Look whether everything is in order; what is safe to put right is put right'
        }
        &'selfcomp;journal;list'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --since 'From this day on: yesterday, last week, 3 nov, 2026-11-03'
            cand --until 'Up to this day, the day itself included'
            cand --exercise 'Only of this exercise'
            cand --tag 'Only with this tag; given more than once, with all of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --unfinished 'Only unfinished ones'
            cand --json 'For other programs'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;show'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --revision 'As it was in this revision; 1 is how it was first kept'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --all-revisions 'Every revision and every copy there is, the newest first'
            cand --json 'For other programs'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'selfcomp;journal;search'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --regex 'A regular expression; ^ and $ stand for the ends of a line'
            cand --since 'From this day on: yesterday, last week, 3 nov, 2026-11-03'
            cand --until 'Up to this day, the day itself included'
            cand --exercise 'Only of this exercise'
            cand --tag 'Only with this tag; given more than once, with all of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --unfinished 'Only unfinished ones'
            cand --json 'For other programs'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'selfcomp;journal;edit'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --tag 'Give it a word to find it by; no editor opens then'
            cand --untag 'Take such a word away; no editor opens then'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;delete'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --revisions 'Only earlier revisions and copies; the newest stays'
            cand --yes 'Do not ask'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;export'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --format 'markdown for reading; html for a browser or for paper; json has everything, and can be brought in again'
            cand -o 'Into this file, which only you can open'
            cand --output 'Into this file, which only you can open'
            cand --since 'From this day on: yesterday, last week, 3 nov, 2026-11-03'
            cand --until 'Up to this day, the day itself included'
            cand --exercise 'Only of this exercise'
            cand --tag 'Only with this tag; given more than once, with all of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --force 'Replace the file when it is there already'
            cand --unfinished 'Only unfinished ones'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;import'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;path'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;journal;doctor'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --dry-run 'Change nothing; say what would be put right'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;look'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --since 'From this day on: yesterday, last week, 3 nov, 2026-11-03'
            cand --until 'Up to this day, the day itself included'
            cand --exercise 'Only of this exercise'
            cand --tag 'Only with this tag; given more than once, with all of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --unfinished 'Only unfinished ones'
            cand --json 'For another program'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;bring'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --since 'From this day on: yesterday, last week, 3 nov, 2026-11-03'
            cand --until 'Up to this day, the day itself included'
            cand --exercise 'Only of this exercise'
            cand --tag 'Only with this tag; given more than once, with all of them'
            cand -o 'Write the page to a new file instead of showing it'
            cand --output 'Write the page to a new file instead of showing it'
            cand --format 'text or html; without it, what the name of the file says, else text'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --unfinished 'Only unfinished ones'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;config'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand set 'Set a value: country, person, language, accessible, animation or colour'
            cand unset 'Take a value out of your settings'
        }
        &'selfcomp;config;set'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;config;unset'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;paths'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;forget'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --all 'Everything that is remembered'
            cand --yes 'Do not ask about drafts'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;check'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --against 'Compares a translation with the original in this language, for example en'
            cand --format 'For people or for other programs'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --strict 'Warnings count as faults'
            cand --hints 'Hints about the tone too: words that press, promise, judge, praise, compare or command. They are advice, and count as faults only with `--strict`'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'selfcomp;schema'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;break'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --keep 'Keep this at the end, without being asked: nothing, card or all'
            cand --tag 'A word to find it by, if it is kept; may be given more than once'
            cand --answers 'Take the answers from a TOML file, by question id'
            cand --seed 'Draw the same phrases again; reads and writes no memory of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --quick 'The short version'
            cand --full 'The long version'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand --editor 'Write long texts in your own editor ($VISUAL, $EDITOR)'
            cand --no-trace 'Leave no trace: no draft, no entry, not even which phrases were shown'
            cand --json 'Print the finished record as JSON'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;critic'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --keep 'Keep this at the end, without being asked: nothing, card or all'
            cand --tag 'A word to find it by, if it is kept; may be given more than once'
            cand --answers 'Take the answers from a TOML file, by question id'
            cand --seed 'Draw the same phrases again; reads and writes no memory of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --quick 'The short version'
            cand --full 'The long version'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand --editor 'Write long texts in your own editor ($VISUAL, $EDITOR)'
            cand --no-trace 'Leave no trace: no draft, no entry, not even which phrases were shown'
            cand --json 'Print the finished record as JSON'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;ground'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --keep 'Keep this at the end, without being asked: nothing, card or all'
            cand --tag 'A word to find it by, if it is kept; may be given more than once'
            cand --answers 'Take the answers from a TOML file, by question id'
            cand --seed 'Draw the same phrases again; reads and writes no memory of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --quick 'The short version'
            cand --full 'The long version'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand --editor 'Write long texts in your own editor ($VISUAL, $EDITOR)'
            cand --no-trace 'Leave no trace: no draft, no entry, not even which phrases were shown'
            cand --json 'Print the finished record as JSON'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'selfcomp;letter'= {
            cand --color 'When to use colour: auto, always or never [env: NO_COLOR]'
            cand --lang 'The language of the exercises, for example en'
            cand --keep 'Keep this at the end, without being asked: nothing, card or all'
            cand --tag 'A word to find it by, if it is kept; may be given more than once'
            cand --answers 'Take the answers from a TOML file, by question id'
            cand --seed 'Draw the same phrases again; reads and writes no memory of them'
            cand --accessible 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
            cand --no-animation 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
            cand --quick 'The short version'
            cand --full 'The long version'
            cand --private 'Clear the screen on leaving, so that nothing stays to be read'
            cand --editor 'Write long texts in your own editor ($VISUAL, $EDITOR)'
            cand --no-trace 'Leave no trace: no draft, no entry, not even which phrases were shown'
            cand --json 'Print the finished record as JSON'
            cand -h 'Print help'
            cand --help 'Print help'
        }
    ]
    $completions[$command]
}
