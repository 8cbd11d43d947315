## Introducing people to each other

introduction-to-hear = What came of it? { $names }. When you know: twopocket introduce heard { $id } --led
introduction-wait = You began enough introductions for a year. There is room for the next from { $day }; until then these wait:
introduction-none = Nobody you know well offers what another needs, as far as you noted it. Note it with: twopocket person need, twopocket back.
introduction-offers = { $name } offers: { $what }
introduction-needs = { $name } needs: { $what }
introduction-met = Where they meet: { $offer } – { $need }
introduction-met-concept = Where they meet: { $offer } – { $need } ({ $concept })
introduction-known = Real contact on { $a } and { $b } days
introduction-list-none = No introductions yet. See who could be introduced: twopocket introduce
introduction-removed = Taken back: nobody was asked.
introduction-state = { $state ->
    [proposed] nobody asked yet
    [asked_a] the first is asked
    [asked_b] the other is asked
    [introduced] introduced
    [heard_back] { $led ->
        [yes] led somewhere
        [no] led nowhere
       *[open] heard back
    }
    [declined_a] the first would rather not
    [declined_b] the other would rather not
   *[withdrawn] withdrawn
}
introduction-next-ask-a = Next, ask the first: twopocket introduce draft { $id }, then: twopocket introduce asked { $id }
introduction-next-ask-b = Once the first said yes, ask the other: twopocket introduce draft { $id }, then: twopocket introduce asked { $id }
introduction-next-introduce = Once both said yes, introduce them: twopocket introduce draft { $id }, then: twopocket introduce introduced { $id }
introduction-next-hear = In two weeks, ask how it went, then: twopocket introduce heard { $id }

# What speaks against it
introduction-caution-not-known = You do not know { $name } well yet: real contact on { $days ->
    [one] one day
   *[other] { $days } days
}, two are a start.
introduction-caution-chemistry = You noted little chemistry with { $name }.
introduction-caution-organisation = Both are of one organisation and probably know each other.
introduction-caution-before = You began to introduce these two before.
introduction-caution-many = You began { $begun } introductions within a year: a few good ones do more.
introduction-caution-nothing = Nothing is noted that one offers and the other needs.

# What goes wrong
error-not-found-introduction = There is no such introduction. See: twopocket introduce list
introduction-under-way = An introduction of the two is under way. See: twopocket introduce show { $id }
part-introduction = The introduction
reason-not-its-turn = something else comes before it, or it is over

# Help
cli-introduce = Who of the people you know well could be of use to whom, and why
    .example = twopocket introduce
cli-introduce-start = Begin to introduce two people to each other; nobody is asked yet
    .example = twopocket introduce start holm raun
    .one = One of the two
    .other = The other
cli-introduce-list = List the introductions
    .example = twopocket introduce list
cli-introduce-show = Show an introduction and what comes next
    .example = twopocket introduce show holm
    .introduction = The introduction, by a name of one of the two or the end of its id
cli-introduce-draft = Draft the next letter: to the one, to the other, or to both
    .example = twopocket introduce draft holm --to both
    .introduction = The introduction, by a name of one of the two or the end of its id
    .to = To whom: a for the first, b for the other, or both
    .language-of-letter = The language of the letter
    .tone = How they are addressed
cli-introduce-asked = Say that the next of the two was asked; asking the other says that the first said yes
    .example = twopocket introduce asked holm
    .introduction = The introduction, by a name of one of the two or the end of its id
cli-introduce-declined = Say that the one who was asked would rather not
    .example = twopocket introduce declined holm
    .introduction = The introduction, by a name of one of the two or the end of its id
cli-introduce-introduced = Say that the two were introduced: it is a Give to each
    .example = twopocket introduce introduced holm
    .introduction = The introduction, by a name of one of the two or the end of its id
cli-introduce-heard = Say what you heard of it
    .example = twopocket introduce heard holm "they share a stand in May" --led
    .introduction = The introduction, by a name of one of the two or the end of its id
    .came-of-it = What came of it
    .led = It led somewhere
    .nothing = It led nowhere
cli-introduce-take-back = Take the last step back
    .example = twopocket introduce take-back holm
    .introduction = The introduction, by a name of one of the two or the end of its id
help-value-introduction = INTRODUCTION
help-value-to = TO
