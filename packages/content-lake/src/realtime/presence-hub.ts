import type {PresenceNews} from './presence-message.ts'

export type PresenceMember = {tell(news: PresenceNews): void; end(): void}

/** Who is where, per dataset. Nothing is stored: newcomers call the roll and everybody announces themselves. */
export function presenceHub() {
  const rooms = new Map<string, Set<PresenceMember>>()
  return {
    join(dataset: string, member: PresenceMember) {
      const room = rooms.get(dataset) ?? new Set<PresenceMember>()
      rooms.set(dataset, room.add(member))
      return {
        tellAll: (news: PresenceNews) => room.forEach((other) => other.tell(news)),
        leave() {
          room.delete(member)
          if (room.size === 0) rooms.delete(dataset)
        },
      }
    },
    close() {
      for (const room of rooms.values()) for (const member of room) member.end()
    },
  }
}
