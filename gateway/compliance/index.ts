export { COMPLIANCE_PATH, compliancePlugin } from './compliance.plugin.js';
export { type ComplianceContext, ComplianceGateway } from './compliance-gateway.js';
