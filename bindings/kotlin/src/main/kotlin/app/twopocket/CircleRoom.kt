package app.twopocket

import java.time.LocalDate

/** The few contacts worth the most time; beside them peers and people ahead, the walk-through, and who makes contact. */
class CircleRoom internal constructor(private val lanes: Lanes, private val room: Circles) {
    /** The three groups as they stand. */
    suspend fun groups(): List<GroupState> = lanes.read { room.groups() }

    /** The members of a group, or of all of them: who is most overdue first, measured by their cadence. */
    suspend fun members(group: CircleGroup? = null, page: PageRequest = PageRequest()): CircleMemberPage =
        lanes.read { room.members(group, page) }

    /** The members of all groups with whom contact is due on a day, or was before it. */
    suspend fun due(on: LocalDate, page: PageRequest = PageRequest()): CircleMemberPage = lanes.read { room.due(on, page) }

    /** Adds somebody to a group or moves them there; names whom to release where it is over its bound. */
    suspend fun add(contact: ContactId, group: CircleGroup? = null, every: UInt? = null): Added =
        lanes.write { room.add(contact, group, every) }

    /** Releases a member, and returns the group as it then stands. */
    suspend fun release(contact: ContactId): GroupState = lanes.write { room.release(contact) }

    /** Sets how many a group is to hold; null puts it as it was at first. Nobody leaves it by that. */
    suspend fun setBound(group: CircleGroup, bound: UInt?): GroupState = lanes.write { room.setBound(group, bound) }

    /** Sets after how many days a contact with the members of a group is due; null puts it as it was at first. */
    suspend fun setEvery(group: CircleGroup, every: UInt?): GroupState = lanes.write { room.setEvery(group, every) }

    /** Sets a member's own cadence in days; for null, the group's holds. */
    suspend fun setMemberEvery(contact: ContactId, every: UInt?): CircleMember =
        lanes.write { room.setMemberEvery(contact, every) }

    /** Who seems to belong to a group and is in none. Low chemistry is a veto, and named. */
    suspend fun suggest(group: CircleGroup): CircleSuggested = lanes.read { room.suggest(group) }

    /** What the circle knows of one person. */
    suspend fun standing(contact: ContactId): CircleStanding = lanes.read { room.standing(contact) }

    /** Says how mutual it feels with somebody, from 1 to 5; null takes it back. */
    suspend fun setFelt(contact: ContactId, felt: UByte?): CircleStanding = lanes.write { room.setFelt(contact, felt) }

    /** Sets how open the user is with somebody. */
    suspend fun setCloseness(contact: ContactId, closeness: Closeness): CircleStanding =
        lanes.write { room.setCloseness(contact, closeness) }

    /** Notes a contact of which nothing else tells. It restarts their cadence. */
    suspend fun touched(touch: NewTouch): CircleTouch = lanes.write { room.touched(touch) }

    /** Takes back a contact that was noted by mistake. */
    suspend fun removeTouch(touch: TouchId): Unit = lanes.write { room.removeTouch(touch) }

    /** Contacts that were noted, of one person or of all, the latest first. */
    suspend fun touches(contact: ContactId? = null, page: PageRequest = PageRequest()): CircleTouchPage =
        lanes.read { room.touches(contact, page) }

    /** Who made contact over the last days, 90 unless told otherwise: with one person, or with all of them together. */
    suspend fun initiative(contact: ContactId? = null, days: UInt? = null): Initiative =
        lanes.read { room.initiative(contact, days) }

    /** Ties that sleep and are worth waking, the longest asleep first. */
    suspend fun dormant(page: PageRequest = PageRequest()): DormantPage = lanes.read { room.dormant(page) }

    /** How much of the network sleeps. */
    suspend fun dormancy(): Dormancy = lanes.read { room.dormancy() }

    /** People to walk through: those never walked first, then those who waited longest. */
    suspend fun walk(page: PageRequest = PageRequest()): WalkedPage = lanes.read { room.walk(page) }

    /** Sorts somebody in the walk-through, with right perhaps what the user says of the chemistry. */
    suspend fun walked(contact: ContactId, verdict: Verdict, chemistry: UByte? = null): CircleStanding =
        lanes.write { room.walked(contact, verdict, chemistry) }

    /** Takes back the latest step of the walk-through, and returns whom it was about; null when there is none left. */
    suspend fun walkBack(): CircleStanding? = lanes.write { room.walkBack() }

    /** Who was set aside in the walk-through, by name. */
    suspend fun setAside(page: PageRequest = PageRequest()): PersonPage = lanes.read { room.setAside(page) }
}
