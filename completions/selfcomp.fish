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
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "config" -d 'What is set and where it comes from; set and unset change it'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "paths" -d 'Every place something of yours can be, and whether it is there'
complete -c selfcomp -n "__fish_selfcomp_needs_command" -f -a "forget" -d 'Shows what is remembered of you; forgets the kinds you name, or all of it'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand forget" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l no-trace -d 'Leave no trace, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand break" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l no-trace -d 'Leave no trace, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand critic" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l no-trace -d 'Leave no trace, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand ground" -s h -l help -d 'Print help'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l color -d 'When to use colour: auto, always or never [env: NO_COLOR]' -r -f -a "auto\t'When a terminal shows it'
always\t'Also in pipes'
never\t'Never'"
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l lang -d 'The language of the exercises, for example en' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l answers -d 'Take the answers from a TOML file, by question id' -r -F
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l seed -d 'Draw the same phrases again; reads and writes no memory of them' -r
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l accessible -d 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l no-animation -d 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l quick -d 'The short version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l full -d 'The long version'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l private -d 'Clear the screen on leaving, so that nothing stays to be read'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l editor -d 'Write long texts in your own editor ($VISUAL, $EDITOR)'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l no-trace -d 'Leave no trace, not even which phrases were shown'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -l json -d 'Print the finished record as JSON'
complete -c selfcomp -n "__fish_selfcomp_using_subcommand letter" -s h -l help -d 'Print help'
