SELECT count(*) FILTER (WHERE state = 'kept'), count(*) FILTER (WHERE state = 'broken'), count(*) FILTER (WHERE state = 'open')
  FROM promise WHERE owner = 'me'
