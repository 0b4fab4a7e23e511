export { loadSessionMeans, openSessions, type SessionMeans } from './open-sessions.js';
export { Session } from './session.entity.js';
export { readSessionSettings, readStepUpSeconds, type SessionSettings } from './settings.js';
