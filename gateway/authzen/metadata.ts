/** `/.well-known/authzen-configuration` (AuthZEN §9): where the doors are, for who only knows the address of the gateway. */

/** The base path of the doors and the version that stands in it (API Design Rules, /core/uri-version). */
export const BASE_PATH = '/access/v1';
/** The whole version, in every answer (/core/version-header). */
export const API_VERSION = '1.0.0';

/** `address` is the identifier by which callers know this gateway, without a trailing slash. */
export function describeConfiguration(address: string) {
  const base = `${address}${BASE_PATH}`;
  return {
    policy_decision_point: address,
    access_evaluation_endpoint: `${base}/evaluation`,
    access_evaluations_endpoint: `${base}/evaluations`,
    search_subject_endpoint: `${base}/search/subject`,
    search_resource_endpoint: `${base}/search/resource`,
    search_action_endpoint: `${base}/search/action`,
  };
}
