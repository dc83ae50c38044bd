
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'selfcomp' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'selfcomp'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'selfcomp' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('support', 'support', [CompletionResultType]::ParameterValue, 'People to reach, at once: nothing is asked first, and no network is used')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every exercise, by what it is for, with how long it takes')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'What may help, by how it is right now: a few quiet questions, or words such as torn, "after a mistake"')
            [CompletionResult]::new('phrase', 'phrase', [CompletionResultType]::ParameterValue, 'One kind line at once, fit for a prompt, a mail, a status bar')
            [CompletionResult]::new('about', 'about', [CompletionResultType]::ParameterValue, 'What an exercise is, what is worth knowing first, where it comes from, how well it is studied; or a page to read, for example what, doubts, backdraft, not-for')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The whole text of an exercise, to read: nothing is asked, nothing starts')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Makes an exercise your own: a file to change, which counts from then on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Go on with what you were writing, keep it as it is, or let it go')
            [CompletionResult]::new('letters', 'letters', [CompletionResultType]::ParameterValue, 'Letters that wait for you, and all the others')
            [CompletionResult]::new('cards', 'cards', [CompletionResultType]::ParameterValue, 'The parts you met and kept, a line each, the one you met last first')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What you kept: the last entries, one line each')
            [CompletionResult]::new('look', 'look', [CompletionResultType]::ParameterValue, 'A quiet look back: what you practised and when, and how it was. Nothing is graded or counted')
            [CompletionResult]::new('bring', 'bring', [CompletionResultType]::ParameterValue, 'A page to print and take to somebody who helps you, with the entries you choose')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'What is set and where it comes from; set and unset change it')
            [CompletionResult]::new('paths', 'paths', [CompletionResultType]::ParameterValue, 'Every place something of yours can be, and whether it is there')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Shows what is remembered of you; forgets the kinds you name, or all of it. Entries are taken away with selfcomp journal delete')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Every fault in exercise files, at its place, with what to do')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'The schema of exercise files, for editors that know JSON Schema')
            [CompletionResult]::new('angry', 'angry', [CompletionResultType]::ParameterValue, 'When something in me is angry')
            [CompletionResult]::new('anxious', 'anxious', [CompletionResultType]::ParameterValue, 'When something in me is scared')
            [CompletionResult]::new('break', 'break', [CompletionResultType]::ParameterValue, 'A self-compassion break')
            [CompletionResult]::new('break-fierce', 'break-fierce', [CompletionResultType]::ParameterValue, 'Protect, draw a line')
            [CompletionResult]::new('break-soften', 'break-soften', [CompletionResultType]::ParameterValue, 'Soften, soothe, allow')
            [CompletionResult]::new('breathe', 'breathe', [CompletionResultType]::ParameterValue, 'A rest with the breath, or without it')
            [CompletionResult]::new('calmer', 'calmer', [CompletionResultType]::ParameterValue, 'Words from a calmer me')
            [CompletionResult]::new('companion', 'companion', [CompletionResultType]::ParameterValue, 'A visit from a kind figure')
            [CompletionResult]::new('critic', 'critic', [CompletionResultType]::ParameterValue, 'Answering the inner critic')
            [CompletionResult]::new('critic-coach', 'critic-coach', [CompletionResultType]::ParameterValue, 'A coach instead of a scolding')
            [CompletionResult]::new('critic-why', 'critic-why', [CompletionResultType]::ParameterValue, 'What is the critic for?')
            [CompletionResult]::new('ease', 'ease', [CompletionResultType]::ParameterValue, 'How have I been treating myself?')
            [CompletionResult]::new('evening', 'evening', [CompletionResultType]::ParameterValue, 'A few lines about today')
            [CompletionResult]::new('friend', 'friend', [CompletionResultType]::ParameterValue, 'How would you treat a friend?')
            [CompletionResult]::new('ground', 'ground', [CompletionResultType]::ParameterValue, 'Steadier ground')
            [CompletionResult]::new('kindness', 'kindness', [CompletionResultType]::ParameterValue, 'Wishes of my own')
            [CompletionResult]::new('letter', 'letter', [CompletionResultType]::ParameterValue, 'A compassionate letter to myself')
            [CompletionResult]::new('letter-child', 'letter-child', [CompletionResultType]::ParameterValue, 'A letter to a younger me')
            [CompletionResult]::new('letter-future', 'letter-future', [CompletionResultType]::ParameterValue, 'A letter from a later me')
            [CompletionResult]::new('letter-mind', 'letter-mind', [CompletionResultType]::ParameterValue, 'A letter in a warm voice')
            [CompletionResult]::new('parts', 'parts', [CompletionResultType]::ParameterValue, 'Meeting a part of me')
            [CompletionResult]::new('parts-steady', 'parts-steady', [CompletionResultType]::ParameterValue, 'Checking in with steady you')
            [CompletionResult]::new('parts-today', 'parts-today', [CompletionResultType]::ParameterValue, 'Who was busy today?')
            [CompletionResult]::new('parts-two', 'parts-two', [CompletionResultType]::ParameterValue, 'When two sides pull')
            [CompletionResult]::new('parts-unblend', 'parts-unblend', [CompletionResultType]::ParameterValue, 'Make a little room')
            [CompletionResult]::new('parts-welcome', 'parts-welcome', [CompletionResultType]::ParameterValue, 'Everyone gets a chair')
            [CompletionResult]::new('ritual', 'ritual', [CompletionResultType]::ParameterValue, 'One small kind act')
            [CompletionResult]::new('set-down', 'set-down', [CompletionResultType]::ParameterValue, 'Setting a worry down')
            [CompletionResult]::new('slip', 'slip', [CompletionResultType]::ParameterValue, 'After a slip')
            [CompletionResult]::new('thought', 'thought', [CompletionResultType]::ParameterValue, 'A thought, looked at with a kind eye')
            [CompletionResult]::new('touch', 'touch', [CompletionResultType]::ParameterValue, 'A friendly hand, or something to hold')
            break
        }
        'selfcomp;support' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country you are in, for example NL')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'What it is about, when it is not suicide: home (violence at home), child (a child at risk), sexual (sexual violence) or group (harm by a group or faith)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--countries', '--countries', [CompletionResultType]::ParameterName, 'Every country with lines that were checked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Somebody of your own, shown before every other line: a person, a therapist, a line. Without flags you are asked, and nothing of it stays in the history of the shell')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Your own, with their numbers')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody of your own out, by name or by number')
            break
        }
        'selfcomp;support;add' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Who it is')
            [CompletionResult]::new('--reach', '--reach', [CompletionResultType]::ParameterName, 'How to reach them: a number, an address, in any words')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything to remember with it, for example when to call')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;support;list' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;support;remove' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;list' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only those for a situation, for example after-a-mistake')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For other programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;suggest' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'Only what takes no longer than so many minutes')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'The situations there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For another program')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;phrase' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'For a moment: anxious, angry, slip and others; one that is not there is answered with all of them')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same line again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'One of your own, from what you kept')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For another program')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;about' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;show' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;copy' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;resume' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Show what waits, and nothing else')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same for another program')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep it in the journal as it is, without being asked')
            [CompletionResult]::new('--let-go', '--let-go', [CompletionResultType]::ParameterName, 'Take it away, without being asked')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;letters' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'The same')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'A list for another program, without the letters themselves')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;cards' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For another program: every card, and when its part was met')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Read a card: what is known of the part, the days it was met, and the entries those are in')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a card, asked field by field, in your editor, or by flags. Nothing in a flag leaves the field open')
            break
        }
        'selfcomp;cards;show' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;cards;edit' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Another name for it')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is like')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Where it shows')
            [CompletionResult]::new('--job', '--job', [CompletionResultType]::ParameterName, 'What it does for you')
            [CompletionResult]::new('--history', '--history', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--fear', '--fear', [CompletionResultType]::ParameterName, 'What it fears')
            [CompletionResult]::new('--need', '--need', [CompletionResultType]::ParameterName, 'What it needs')
            [CompletionResult]::new('--offer', '--offer', [CompletionResultType]::ParameterName, 'What you offered it')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'On one sheet in your editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Entries of some days, an exercise or a tag')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Read an entry')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find words in your entries')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the words of an entry, in your editor ($VISUAL, $EDITOR) or page by page')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Take entries away, with all their revisions and copies')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Everything in one file: to standard output, or where --output says')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in entries from an export of this program, or of jrnl (jrnl --export json)')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Where the journal is')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look whether everything is in order; what is safe to put right is put right')
            break
        }
        'selfcomp;journal;list' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this day on: yesterday, last week, 3 nov, 2026-11-03')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, the day itself included')
            [CompletionResult]::new('--exercise', '--exercise', [CompletionResultType]::ParameterName, 'Only of this exercise')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only with this tag; given more than once, with all of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--unfinished', '--unfinished', [CompletionResultType]::ParameterName, 'Only unfinished ones')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For other programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;show' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'As it was in this revision; 1 is how it was first kept')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--all-revisions', '--all-revisions', [CompletionResultType]::ParameterName, 'Every revision and every copy there is, the newest first')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For other programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'selfcomp;journal;search' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--regex', '--regex', [CompletionResultType]::ParameterName, 'A regular expression; ^ and $ stand for the ends of a line')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this day on: yesterday, last week, 3 nov, 2026-11-03')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, the day itself included')
            [CompletionResult]::new('--exercise', '--exercise', [CompletionResultType]::ParameterName, 'Only of this exercise')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only with this tag; given more than once, with all of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--unfinished', '--unfinished', [CompletionResultType]::ParameterName, 'Only unfinished ones')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For other programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'selfcomp;journal;edit' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Give it a word to find it by; no editor opens then')
            [CompletionResult]::new('--untag', '--untag', [CompletionResultType]::ParameterName, 'Take such a word away; no editor opens then')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;delete' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--revisions', '--revisions', [CompletionResultType]::ParameterName, 'Only earlier revisions and copies; the newest stays')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;export' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'markdown for reading; html for a browser or for paper; json has everything, and can be brought in again')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Into this file, which only you can open')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Into this file, which only you can open')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this day on: yesterday, last week, 3 nov, 2026-11-03')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, the day itself included')
            [CompletionResult]::new('--exercise', '--exercise', [CompletionResultType]::ParameterName, 'Only of this exercise')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only with this tag; given more than once, with all of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the file when it is there already')
            [CompletionResult]::new('--unfinished', '--unfinished', [CompletionResultType]::ParameterName, 'Only unfinished ones')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;import' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;path' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;journal;doctor' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Change nothing; say what would be put right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;look' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this day on: yesterday, last week, 3 nov, 2026-11-03')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, the day itself included')
            [CompletionResult]::new('--exercise', '--exercise', [CompletionResultType]::ParameterName, 'Only of this exercise')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only with this tag; given more than once, with all of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--unfinished', '--unfinished', [CompletionResultType]::ParameterName, 'Only unfinished ones')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For another program')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;bring' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this day on: yesterday, last week, 3 nov, 2026-11-03')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, the day itself included')
            [CompletionResult]::new('--exercise', '--exercise', [CompletionResultType]::ParameterName, 'Only of this exercise')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only with this tag; given more than once, with all of them')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the page to a new file instead of showing it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the page to a new file instead of showing it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'text or html; without it, what the name of the file says, else text')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--unfinished', '--unfinished', [CompletionResultType]::ParameterName, 'Only unfinished ones')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;config' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a value: country, person, language, accessible, animation, colour, keep, touch or breath')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a value out of your settings')
            break
        }
        'selfcomp;config;set' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;config;unset' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;paths' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;forget' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Everything that is remembered')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask about drafts and people')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;check' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--against', '--against', [CompletionResultType]::ParameterName, 'Compares a translation with the original in this language, for example en')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'For people or for other programs')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Warnings count as faults')
            [CompletionResult]::new('--hints', '--hints', [CompletionResultType]::ParameterName, 'Hints about the tone too: words that press, promise, judge, praise, compare or command. They are advice, and count as faults only with `--strict`')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'selfcomp;schema' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;angry' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;anxious' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;break' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;break-fierce' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;break-soften' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;breathe' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;calmer' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;companion' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;critic' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;critic-coach' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;critic-why' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;ease' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;evening' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;friend' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;ground' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;kindness' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;letter' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;letter-child' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;letter-future' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;letter-mind' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts-steady' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts-today' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts-two' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts-unblend' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;parts-welcome' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;ritual' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;set-down' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;slip' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;thought' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'selfcomp;touch' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [env: NO_COLOR]')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the exercises, for example en')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this at the end, without being asked: nothing, card or all')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by, if it is kept; may be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Take the answers from a TOML file, by question id')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Draw the same phrases again; reads and writes no memory of them')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short version')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The long version')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Clear the screen on leaving, so that nothing stays to be read')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write long texts in your own editor ($VISUAL, $EDITOR)')
            [CompletionResult]::new('--no-trace', '--no-trace', [CompletionResultType]::ParameterName, 'Leave no trace: no draft, no entry, not even which phrases were shown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the finished record as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
