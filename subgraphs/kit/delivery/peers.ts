/** Who speaks with whom: casework with every partner, a partner with casework, and no partner with another (obligation 14). */
import { SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';

/** Base addresses of the subgraphs this one speaks with. */
export type PeerUrls = Readonly<Partial<Record<SubgraphName, string>>>;

export function peersOf(name: SubgraphName): readonly SubgraphName[] {
  return name === 'casework' ? SUBGRAPH_NAMES.filter((peer) => peer !== 'casework') : ['casework'];
}

/** The setting that holds the address of a peer, for example PEER_URL_YOUTH_PROTECTION. */
export function peerUrlName(peer: SubgraphName): string {
  return `PEER_URL_${peer.toUpperCase().replaceAll('-', '_')}`;
}
