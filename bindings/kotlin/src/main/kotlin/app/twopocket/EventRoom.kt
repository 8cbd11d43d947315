package app.twopocket

/** Networking events and their nights. */
class EventRoom internal constructor(private val lanes: Lanes, private val room: Events) {
    /** Plans an event. */
    suspend fun plan(event: NewEvent): Event = lanes.write { room.plan(event) }

    /** Begins a night that was not planned. It may have begun earlier: a night can be entered afterwards. */
    suspend fun begin(event: NewEvent = NewEvent()): Event = lanes.write { room.begin(event) }

    /** Begins a planned event: the night belongs to the day it begins. */
    suspend fun beginPlanned(event: EventId): Event = lanes.write { room.beginPlanned(event) }

    /** The night that is begun, if one is. */
    suspend fun current(): Event? = lanes.read { room.current() }

    /** The night to get ready for: the one that is begun, else the next one planned, tonight's included. */
    suspend fun coming(): Event? = lanes.read { room.coming() }

    /** Cancels a planned event: it goes with its prep list, its checklist and its challenge. */
    suspend fun cancel(event: EventId): Unit = lanes.write { room.cancel(event) }

    /** One event. */
    suspend fun get(event: EventId): Event = lanes.read { room.get(event) }

    /** All events, the latest first. */
    suspend fun list(page: PageRequest = PageRequest()): EventPage = lanes.read { room.list(page) }

    /** The night that is begun, at a glance. It first does what has come due, so it is a write. */
    suspend fun tonight(): Tonight? = lanes.write { room.tonight() }

    /** Changes an event: what is not given stays, and an empty text takes away what stood there. */
    suspend fun edit(event: EventId, edit: EventEdit): Event = lanes.write { room.edit(event, edit) }

    /** The checklist of a night. */
    suspend fun ready(event: EventId): Ready = lanes.read { room.ready(event) }

    /** Ticks an item of the checklist, or takes the tick away. */
    suspend fun tick(event: EventId, item: ReadyItem, ticked: Boolean = true): Ready =
        lanes.write { room.tick(event, item, ticked) }

    /** Picks openers to have in mind at a night, or drops them again. */
    suspend fun pick(event: EventId, openers: List<String>, picked: Boolean = true): Ready =
        lanes.write { room.pick(event, openers, picked) }

    /** Gives an event another name, or its first. */
    suspend fun rename(event: EventId, name: String): Event = lanes.write { room.rename(event, name) }

    /** What is still open before the night can be closed, and what closing will erase. Changes nothing. */
    suspend fun closing(event: EventId): Closing = lanes.read { room.closing(event) }

    /** Ends the night: erases its left pocket, which can't be undone, and sets tomorrow's queue. */
    suspend fun closeNight(event: EventId): Closed = lanes.write { room.closeNight(event) }

    /** Opens a closed night again, as long as none of its cards was erased since it was closed. */
    suspend fun reopen(event: EventId): Event = lanes.write { room.reopen(event) }
}

/** Key of the name of an item of the checklist in [Words]. */
val ReadyItem.text: String
    get() = textOfReadyItem(this)
