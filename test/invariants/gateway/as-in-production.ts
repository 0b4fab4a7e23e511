/**
 * To be imported first: graphql-js, once loaded, takes other paths in development, where it looks out for a second copy of
 * itself at every step. What is proven here is what runs.
 */
process.env.NODE_ENV = 'production';
