# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_selfcomp_global_optspecs
    string join \n accessible no-animation color= lang= h/help V/version
end

function __fish_selfcomp_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_selfcomp_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_selfcomp_using_subcommand
    set -l cmd (__fish_selfcomp_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c selfcomp -n "__fish_selfcomp_needs_command" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_needs_command" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_needs_command" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -s V -l version -d 'Print version'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "support" -d 'People to reach, at once: nothing is asked first, and no network is used'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "list" -d 'Every exercise, by what it is for, with how long it takes'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "about" -d 'What an exercise is, what is worth knowing first, where it comes from, how well it is studied'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "show" -d 'The whole text of an exercise, to read: nothing is asked, nothing starts'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "copy" -d 'Makes an exercise your own: a file to change, which counts from then on'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "resume" -d 'Go on with what you were writing, keep it as it is, or let it go'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letters" -d 'Letters that wait for you, and all the others'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "journal" -d 'What you kept: the last entries, one line each'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "look" -d 'A quiet look back: what you practised and when, and how it was. Nothing is graded or counted'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "bring" -d 'A page to print and take to somebody who helps you, with the entries you choose'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "config" -d 'What is set and where it comes from; set and unset change it'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "paths" -d 'Every place something of yours can be, and whether it is there'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "forget" -d 'Shows what is remembered of you; forgets the kinds you name, or all of it. Entries are taken away with selfcomp journal delete'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "check" -d 'Every fault in exercise files, at its place, with what to do'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "schema" -d 'The schema of exercise files, for editors that know JSON Schema'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "break" -d 'A self-compassion break'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "critic" -d 'Answering the inner critic'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "ground" -d 'Steadier ground'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letter" -d 'A compassionate letter to myself'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l country -d 'The country you are in, for example NL' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -l countries -d 'Every country with lines that were checked'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l tag -d 'Only those for a situation, for example after-a-mistake' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l json -d 'For other programs'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand about" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand about" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand about" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand about" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand about" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand show" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand show" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand show" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand show" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand show" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand copy" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand copy" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand copy" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand copy" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand copy" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l list -d 'Show what waits, and nothing else'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l json -d 'The same for another program'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l keep -d 'Keep it in the journal as it is, without being asked'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l let-go -d 'Take it away, without being asked'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand resume" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l all -d 'The same'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l json -d 'A list for another program, without the letters themselves'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letters" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "list" -d 'Entries of some days, an exercise or a tag'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "show" -d 'Read an entry'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "search" -d 'Find words in your entries'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "edit" -d 'Change the words of an entry, in your editor ($VISUAL, $EDITOR) or page by page'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "delete" -d 'Take entries away, with all their revisions and copies'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "export" -d 'Everything in one file: to standard output, or where --output says'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "import" -d 'Bring in entries from an export of this program, or of jrnl (jrnl --export json)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "path" -d 'Where the journal is'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and not __fish_seen_subcommand_from list show search edit delete export import path doctor" -f -a "doctor" -d 'Look whether everything is in order; what is safe to put right is put right'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l since -d 'From this day on: yesterday, last week, 3 nov, 2026-11-03' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l until -d 'Up to this day, the day itself included' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l exercise -d 'Only of this exercise' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l tag -d 'Only with this tag; given more than once, with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l unfinished -d 'Only unfinished ones'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -l json -d 'For other programs'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l revision -d 'As it was in this revision; 1 is how it was first kept' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l all-revisions -d 'Every revision and every copy there is, the newest first'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -l json -d 'For other programs'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l regex -d 'A regular expression; ^ and $ stand for the ends of a line' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l since -d 'From this day on: yesterday, last week, 3 nov, 2026-11-03' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l until -d 'Up to this day, the day itself included' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l exercise -d 'Only of this exercise' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l tag -d 'Only with this tag; given more than once, with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l unfinished -d 'Only unfinished ones'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -l json -d 'For other programs'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l tag -d 'Give it a word to find it by; no editor opens then' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l untag -d 'Take such a word away; no editor opens then' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l revisions -d 'Only earlier revisions and copies; the newest stays'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l format -d 'markdown for reading; html for a browser or for paper; json has everything, and can be brought in again' -r -f -a "markdown\t'One document for reading'
json\t'Every entry with all its revisions, exactly'
html\t'One page for a browser, and for paper'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -s o -l output -d 'Into this file, which only you can open' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l since -d 'From this day on: yesterday, last week, 3 nov, 2026-11-03' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l until -d 'Up to this day, the day itself included' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l exercise -d 'Only of this exercise' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l tag -d 'Only with this tag; given more than once, with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l force -d 'Replace the file when it is there already'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -l unfinished -d 'Only unfinished ones'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from import" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from import" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from import" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from import" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from path" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from path" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from path" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from path" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -l dry-run -d 'Change nothing; say what would be put right'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand journal; and __fish_seen_subcommand_from doctor" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l since -d 'From this day on: yesterday, last week, 3 nov, 2026-11-03' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l until -d 'Up to this day, the day itself included' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l exercise -d 'Only of this exercise' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l tag -d 'Only with this tag; given more than once, with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l unfinished -d 'Only unfinished ones'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -l json -d 'For another program'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand look" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l since -d 'From this day on: yesterday, last week, 3 nov, 2026-11-03' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l until -d 'Up to this day, the day itself included' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l exercise -d 'Only of this exercise' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l tag -d 'Only with this tag; given more than once, with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -s o -l output -d 'Write the page to a new file instead of showing it' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l format -d 'text or html; without it, what the name of the file says, else text' -r -f -a "text\t'Plain text, 72 columns wide'
html\t'One HTML file'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -l unfinished -d 'Only unfinished ones'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand bring" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -f -a "set" -d 'Set a value: country, person, language, accessible, animation or colour'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -f -a "unset" -d 'Take a value out of your settings'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from set" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from set" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from set" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from unset" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from unset" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand paths" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand paths" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand paths" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand paths" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand paths" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l all -d 'Everything that is remembered'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l yes -d 'Do not ask about drafts'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l against -d 'Compares a translation with the original in this language, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l format -d 'For people or for other programs' -r -f -a "text\t'Each fault with its lines'
json\t'JSON, version 1'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l strict -d 'Warnings count as faults'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -l hints -d 'Hints about the tone too: words that press, promise, judge, praise, compare or command. They are advice, and count as faults only with `--strict`'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand schema" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand schema" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand schema" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand schema" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand schema" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -s h -l help -d 'Print help'
