## Thanks, and what else follows a favour

thanks-meeting = with thanks
thanks-favour = Say thanks for: { $what }
thanks-favour-untold = Say thanks for what they did
thanks-coffee = Say thanks for the coffee: { $what }
thanks-coffee-untold = Say thanks for the coffee
thanks-answer = Say thanks for the answer to: { $what }
thanks-answer-untold = Say thanks for their answer
thanks-report = Tell what came of: { $what }
thanks-report-untold = Tell what came of their answer
thanks-give = A good time to help with something
queue-done-plain = Done: { $name }.
queue-repaired = { $name }: the new date is { $day }. Let them know.
queue-which-way = By which way?
error-say-by = Say by which way: --by mail, letter, phone, message or profile.
