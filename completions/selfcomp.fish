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
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "suggest" -d 'What may help, by how it is right now: a few quiet questions, or words such as torn, "after a mistake"'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "phrase" -d 'One kind line at once, fit for a prompt, a mail, a status bar'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "about" -d 'What an exercise is, what is worth knowing first, where it comes from, how well it is studied; or a page to read, for example what, doubts, backdraft, not-for'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "show" -d 'The whole text of an exercise, to read: nothing is asked, nothing starts'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "copy" -d 'Makes an exercise your own: a file to change, which counts from then on'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "resume" -d 'Go on with what you were writing, keep it as it is, or let it go'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letters" -d 'Letters that wait for you, and all the others'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "cards" -d 'The parts you met and kept, a line each, the one you met last first'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "journal" -d 'What you kept: the last entries, one line each'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "look" -d 'A quiet look back: what you practised and when, and how it was. Nothing is graded or counted'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "bring" -d 'A page to print and take to somebody who helps you, with the entries you choose'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "config" -d 'What is set and where it comes from; set and unset change it'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "paths" -d 'Every place something of yours can be, and whether it is there'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "forget" -d 'Shows what is remembered of you; forgets the kinds you name, or all of it. Entries are taken away with selfcomp journal delete'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "check" -d 'Every fault in exercise files, at its place, with what to do'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "schema" -d 'The schema of exercise files, for editors that know JSON Schema'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "angry" -d 'When something in me is angry'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "anxious" -d 'When something in me is scared'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "break" -d 'A self-compassion break'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "break-fierce" -d 'Protect, draw a line'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "break-soften" -d 'Soften, soothe, allow'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "breathe" -d 'A rest with the breath, or without it'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "calmer" -d 'Words from a calmer me'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "companion" -d 'A visit from a kind figure'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "critic" -d 'Answering the inner critic'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "critic-coach" -d 'A coach instead of a scolding'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "critic-why" -d 'What is the critic for?'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "ease" -d 'How have I been treating myself?'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "evening" -d 'A few lines about today'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "friend" -d 'How would you treat a friend?'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "ground" -d 'Steadier ground'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "kindness" -d 'Wishes of my own'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letter" -d 'A compassionate letter to myself'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letter-child" -d 'A letter to a younger me'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letter-future" -d 'A letter from a later me'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "letter-mind" -d 'A letter in a warm voice'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts" -d 'Meeting a part of me'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts-steady" -d 'Checking in with steady you'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts-today" -d 'Who was busy today?'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts-two" -d 'When two sides pull'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts-unblend" -d 'Make a little room'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "parts-welcome" -d 'Everyone gets a chair'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "ritual" -d 'One small kind act'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "set-down" -d 'Setting a worry down'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "slip" -d 'After a slip'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "thought" -d 'A thought, looked at with a kind eye'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "touch" -d 'A friendly hand, or something to hold'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l country -d 'The country you are in, for example NL' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l for -d 'What it is about, when it is not suicide: home (violence at home), child (a child at risk), sexual (sexual violence) or group (harm by a group or faith)' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -l countries -d 'Every country with lines that were checked'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -f -a "add" -d 'Somebody of your own, shown before every other line: a person, a therapist, a line. Without flags you are asked, and nothing of it stays in the history of the shell'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -f -a "list" -d 'Your own, with their numbers'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and not __fish_seen_subcommand_from add list remove" -f -a "remove" -d 'Take somebody of your own out, by name or by number'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l name -d 'Who it is' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l reach -d 'How to reach them: a number, an address, in any words' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l note -d 'Anything to remember with it, for example when to call' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from list" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from list" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from list" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from remove" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from remove" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from remove" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand support; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l tag -d 'Only those for a situation, for example after-a-mistake' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -l json -d 'For other programs'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand list" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l minutes -d 'Only what takes no longer than so many minutes' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l list -d 'The situations there are'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l json -d 'For another program'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand suggest" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l when -d 'For a moment: anxious, angry, slip and others; one that is not there is answered with all of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l seed -d 'Draw the same line again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l mine -d 'One of your own, from what you kept'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -l json -d 'For another program'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand phrase" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -l json -d 'For another program: every card, and when its part was met'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -f -a "show" -d 'Read a card: what is known of the part, the days it was met, and the entries those are in'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and not __fish_seen_subcommand_from show edit" -f -a "edit" -d 'Change a card, asked field by field, in your editor, or by flags. Nothing in a flag leaves the field open'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from show" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from show" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from show" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l name -d 'Another name for it' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l kind -d 'What it is like' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l where -d 'Where it shows' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l job -d 'What it does for you' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l history -d 'Since when' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l fear -d 'What it fears' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l need -d 'What it needs' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l offer -d 'What you offered it' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -l editor -d 'On one sheet in your editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand cards; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand config; and not __fish_seen_subcommand_from set unset" -f -a "set" -d 'Set a value: country, person, language, accessible, animation, colour, keep, touch or breath'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -l yes -d 'Do not ask about drafts and people'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand angry" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand anxious" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-fierce" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break-soften" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand breathe" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand calmer" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand companion" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-coach" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic-why" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ease" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand evening" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand friend" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand kindness" -s h -l help -d 'Print help'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-child" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-future" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter-mind" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-steady" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-today" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-two" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-unblend" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand parts-welcome" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ritual" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand set-down" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand slip" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand thought" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l keep -d 'Keep this at the end, without being asked: nothing, card or all' -r -f -a "nothing\t'Nothing'
card\t'The cards'
all\t'Every answer and every card'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l tag -d 'A word to find it by, if it is kept; may be given more than once' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l no-trace -d 'Leave no trace: no draft, no entry, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand touch" -s h -l help -d 'Print help'
